/** What stands before a number that is a port to listen on, in programs, their settings and their commands. */
const before: readonly RegExp[] = [
  // port=8000, PORT || 8000, "port": 8000, get("PORT", 8000), ${PORT:-8000}, --port 8000
  /(?:(?<![A-Za-z])(?:port|PORT|Port)|(?<=[a-z])Port)["'`\])]{0,3}\s{0,4}(?:[:=,(]|\|\||\?\?|:-|\s){1,3}\s{0,4}["'`(]{0,2}$/,
  // listen(3000, listen 80, ListenAndServe(":8080
  /\blisten\w{0,20}\s{0,4}\(?[\s"'`:]{0,4}$/i,
  // ":8080", -b :8000, 0.0.0.0:8000, [::]:80, *:5000
  /(?:(?:^|[\s(,=])["'`]|-[-\w]{1,20}[\s=]|0\.0\.0\.0|127\.0\.0\.1|localhost|\[[\d:]{0,6}\]|[*+]):$/,
  // ("0.0.0.0", 8000), (("", 8000), ([0, 0, 0, 0], 3000)
  /\(\s{0,4}(?:["'`](?:[\d.:]{0,20}|localhost)["'`]|\[0, ?0, ?0, ?0\])\s{0,4},\s{0,4}$/,
  // new InetSocketAddress(8000), new ServerSocket(8000)
  /Socket\w{0,20}\(\s{0,4}$/,
  // serve -p 3000, python -m http.server 8000, manage.py runserver 8000
  /(?:\s-[pPl]|\bhttp\.server|\bSimpleHTTPServer|\brunserver)[\s=]{1,4}$/,
];

/** What only prints a text: a port in it is told, and not listened on. What a shell prints may end up in settings. */
const prints =
  /^\s*(?:(?:log|fmt)\.Print(?:ln|f)?|System\.(?:out|err)\.print(?:ln|f)?|console\.(?:log|info|error)|print|puts|println!|(?:logging|logger|log)\.info)\s{0,4}\(?\s{0,4}[fr]?["'`]/;

/** Whether a line of a program does nothing but print a text. */
export const onlyPrints = (line: string): boolean =>
  prints.test(line) && !/\b(?:listen|run|serve)\w{0,20}\(/i.test(line);

/** What mail servers and databases listen on: an application says where it finds them. */
const ofOthers = new Set([25, 465, 587, 1433, 3306, 5432, 5672, 6379, 9092, 11211, 27017]);

/** UTF-16 code units of a line that is looked at, and of what stands before a number. */
const longestLine = 500;
const longestBefore = 60;

/** The TCP ports that a line of a program or of its settings says to listen on; a comment says none, nor does what only prints. */
export function portsOnLine(line: string): readonly number[] {
  if (line.length > longestLine || !/\d/.test(line) || /^\s*(?:#|\/\/|\*|<!--)/.test(line))
    return [];
  if (onlyPrints(line)) return [];
  return [...line.matchAll(/(?<![\w.])\d{2,5}(?!\w|\.\d)/g)].flatMap(({ 0: text, index }) => {
    const port = Number(text);
    const said = line.slice(Math.max(0, index - longestBefore), index);
    const isPort = port <= 65535 && !ofOthers.has(port);
    return isPort && before.some((form) => form.test(said)) ? [port] : [];
  });
}
