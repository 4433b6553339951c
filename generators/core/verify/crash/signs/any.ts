import { explainPermission } from '../file-permission.js';
import { means, type Sign } from '../sign.js';

/** What is said alike in all languages, since the operating system says it. */
export const signsOfAll: readonly Sign[] = [
  [
    /EADDRINUSE|address (?:is )?already in use|Port \d+ was already in use/i,
    means('address-in-use'),
  ],
  [
    /listen EACCES|listen [^:]*:\d+: bind: permission denied|bind\(\) to \S+ failed \(13|AH00072[^\n]*|SocketException: Permission denied|EACCES\)?: .*bind\(2\)/,
    (match) => (/AH00072/.test(match[0] ?? '') ? undefined : { id: 'low-port' }),
  ],
  [/Permission denied: .*make_sock|bind[^\n]*permission denied/i, means('low-port')],
  [
    /ENOTFOUND|EAI_AGAIN|no such host|UnknownHostException|host not found in|Name or service not known|[Tt]emporary failure in name resolution|getaddrinfo|could not translate host name|Name does not resolve|Unknown (?:MySQL server )?host/,
    means('no-such-host'),
  ],
  [/ECONNREFUSED|[Cc]onnection refused/, means('connection-refused')],
  [
    /(?:ENOENT: no such file or directory, \w+|No such file or directory @ \w+ -|Failed opening required|Could not find file|NoSuchFileException:|FileNotFoundException:) ["']?([^"'\s]+)|(?:open|stat) (\/?[\w./-]+): no such file|(?:cannot load certificate(?: key)?|open\(\)) "([^"]+)"[^\n]*(?:\(2: No such|No such file)/,
    means('file-missing'),
  ],
  [
    /(?:EACCES: permission denied, \w+|AccessDeniedException:|UnauthorizedAccessException: Access to the path) ["']?([^"'\s]+)|Permission denied @ \w+ - (\S+)|open (\S+): permission denied|(?:open|fopen|file_put_contents|mkdir)\(["']?([^"')]+)["']?\)[^\n]*ermission denied|\(13: Permission denied\)|Errno::EACCES|EACCES: permission denied|AccessDeniedException|UnauthorizedAccessException|Failed to open stream: Permission denied/,
    ([, ...paths], { sources }) => explainPermission(paths.find(Boolean) ?? '', sources),
  ],
];
