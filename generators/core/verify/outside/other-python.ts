/** What a program for Python 2 may come to under Python 3, and a right one as well as a wrong one. */
const signs = [
  /^[ \t]*(?:SyntaxError|TabError|IndentationError): /m,
  /No module named '?(?:urllib2|urlparse|httplib|ConfigParser|Queue|StringIO|cStringIO|cPickle|Cookie|HTMLParser|SocketServer|BaseHTTPServer|Tkinter|thread|commands|__builtin__)\b/,
  /name '(?:unicode|xrange|raw_input|basestring|unichr|long|reduce|file|reload|execfile|cmp)' is not defined/,
  /has no attribute '(?:iteritems|itervalues|iterkeys|has_key|decode|maketrans|next)'/,
  /bytes-like object is required|not supported between instances of/,
];

/** Whether a crash may be due to this machine's Python, and no fault of the application. */
export const mayBePython = (here: string, inImage: string, log: string): boolean =>
  inImage.startsWith('2') && !here.startsWith('2') && signs.some((sign) => sign.test(log));
