import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * Students who mean harm, or have bad luck: what they build runs before what they run, both look
 * for what is not theirs, and what they start means to stay. All of the standard library: nothing
 * is fetched.
 */

/** What a program may know of the machine that it runs on, besides what its Dockerfile says. */
const mayKnow = [
  ...['PATH', 'TZ', 'LD_LIBRARY_PATH', 'HOME', 'TMPDIR', 'LANG', 'VIRTUAL_ENV'],
  ...['PYTHONDONTWRITEBYTECODE', 'PYTHONUNBUFFERED', 'PWD', 'LC_CTYPE', '_', 'SHLVL', 'OLDPWD'],
  // What installs packages is told by us to ask and to fetch nothing besides.
  ...['GOTOOLCHAIN', 'npm_config_audit', 'npm_config_fund', 'npm_config_update_notifier'],
];

/** And pip, which must find its packages. */
const pipMayKnow = /^(?:(?:https?|all|no)_proxy|ssl_cert_.*|(?:requests|curl)_ca_bundle|pip_.*)$/i;

/** In Python: the names in the environment that nobody may know, and those that tell a secret. */
const leaked = `
def leaked(more):
    import os, re
    may = set(${JSON.stringify(mayKnow)})
    return sorted(name for name, value in os.environ.items()
        if "s3cret" in value or not (name in may or re.match(more, name, re.I)))
`;

/** A package whose own builder looks around when pip builds it, and keeps what it saw. */
const nosyPackage = {
  'nosy/pyproject.toml':
    '[build-system]\nrequires = []\nbuild-backend = "nosy"\nbackend-path = ["."]\n',
  'nosy/nosy.py': `
import os, zipfile
${leaked}
def build_wheel(folder, config_settings=None, metadata_directory=None):
    more = r"${pipMayKnow.source}|PEP517_.*|_PYPROJECT_.*|PIP_.*|PYTHON(?:PATH|NOUSERSITE)"
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "seen.txt"), "w") as seen:
        seen.write("\\n".join(leaked(more)))
    name = "nosy-1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        info = "nosy-1.dist-info/"
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: nosy\\nVersion: 1\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
    return name
`,
};

/** Answers on a port with what a function of its own has found, or with a text. */
const serve = (port: number, text: string) => `
import http.server, socket
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = (${text}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
server = http.server.HTTPServer(("0.0.0.0", ${port}), Page)
`;

const dockerfile = (port: number, ...lines: readonly string[]) =>
  [
    'FROM python:3-slim',
    'WORKDIR /app',
    'COPY . .',
    ...lines,
    `EXPOSE ${port}`,
    'CMD ["python", "main.py"]',
    '',
  ].join('\n');

export function honestProject(port: number): Readonly<Record<string, string>> {
  return {
    Dockerfile: dockerfile(port),
    'main.py': `${serve(port, '"Hello from an honest one"')}\nserver.serve_forever()\n`,
  };
}

interface Hostile {
  readonly port: number;
  /** Files of others, which it tries to read and to change; none where nothing keeps it from that. */
  readonly others: readonly string[];
  /** What the program that stays is called. */
  readonly stays: string;
}

/**
 * Its page says what it has found, or `nothing found`. A child of it, in a session of its own, with
 * another name and no environment, keeps its port. Its folder is not to be removed.
 */
export const hostileProject = ({ port, others, stays }: Hostile) => ({
  Dockerfile: dockerfile(port, 'RUN pip install ./nosy'),
  ...nosyPackage,
  'main.py': `
import glob, os, re
${leaked}
def touched():
    for path in ${JSON.stringify(others)} + glob.glob("/proc/[0-9]*/environ"):
        try:
            if re.search(b"s3cret|honest", open(path, "rb").read()): yield "read " + path
        except OSError: pass
        try:
            open(path, "w").write("mine now")
        except OSError: pass
leaks = ["link " + name for name in ("leak.txt", "leaks/secret.txt") if os.path.exists(name)]
found = leaks + leaked("$^") + open("seen.txt").read().split() + list(${others.length > 0 ? 'touched()' : '[]'})
${serve(port, '"found " + repr(found) if found else "nothing found"')}
os.set_inheritable(server.fileno(), True)
if os.fork() == 0:
    os.setsid()
    if os.fork(): os._exit(0)
    os.chdir("/")
    os.closerange(0, 3)
    os.execve("/bin/sleep", ["${stays}", "1000"], {})
os.wait()
here = os.getcwd()
for each in range(3000):
    os.mkdir("deep")
    os.chdir("deep")
os.chdir(here)
os.chmod("deep", 0)
os.chmod(here, 0o555)
server.serve_forever()
`,
});

export function writeProject(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return folder;
}
