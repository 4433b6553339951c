/** What programs say of another machine whose name they could not turn into an address; the groups are that name. */
const names =
  /could not translate host name "([^"\s]+)"|getaddrinfo (?:ENOTFOUND|EAI_AGAIN|for) ([\w.-]+)|[Cc]ould not resolve host: ([\w.-]+)|bad address '([^'\s:]+)|unable to resolve host address ['‘]([^'’\s]+)|Unknown (?:MySQL server )?host '([^'\s]+)'|dial tcp: lookup ([\w.-]+?)(?: on |:)|UnknownHostException: ([\w.-]+)|[Nn]o address associated with hostname: ([\w.-]+)|Error .{1,20} connecting to ([\w.-]+):\d+\. |(?:ping|host|nc|ssh): ([\w.-]+): (?:Name or service not known|Temporary failure)|could not resolve hostname ([\w.-]+)/g;

/** Names that are looked at: a build that goes on trying says one over and over. */
const most = 50;

/** The machines that a program did not find, by their names, as far as it says them. */
export const unresolvedIn = (output: string): readonly string[] => [
  ...new Set(
    [...output.matchAll(names)]
      .slice(-most)
      .flatMap(([, ...found]) => found.find((each) => each !== undefined) ?? []),
  ),
];

/** Whether a name is that of another container, as Compose gives it: names on the Internet have a dot. */
export const isService = (name: string): boolean => /^[A-Za-z][\w-]*$/.test(name);
