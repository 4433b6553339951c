import type { Language } from './languages.js';

/** What a program listens with, by a line of its source. */
export interface Library {
  readonly language: Language;
  /** The call, or what brings it. */
  readonly says: RegExp;
  /** The same call, listening everywhere on a port. */
  readonly listen: (port: number) => string;
  /** How it is told what to answer for the page `/`. */
  readonly route?: string;
  /** Whether it is what its language has without any other. */
  readonly usual?: boolean;
}

/** The first that fits is the one. */
export const libraries: readonly Library[] = [
  {
    ...{ language: 'javascript', says: /\bfastify\b/i, route: 'app.get("/", …)' },
    listen: (port) => `listen({ port: ${port}, host: "0.0.0.0" })`,
  },
  {
    ...{ language: 'javascript', says: /\bBun\.serve\b/, route: 'fetch(request)' },
    listen: (port) => `Bun.serve({ port: ${port}, hostname: "0.0.0.0", … })`,
  },
  {
    ...{ language: 'javascript', says: /\bDeno\.serve\b/ },
    listen: (port) => `Deno.serve({ port: ${port}, hostname: "0.0.0.0" }, …)`,
  },
  {
    ...{
      language: 'javascript',
      says: /\bhapi\b/i,
      route: 'server.route({ method: "GET", path: "/", … })',
    },
    listen: (port) => `Hapi.server({ port: ${port}, host: "0.0.0.0" })`,
  },
  {
    ...{ language: 'javascript', says: /@nestjs\b/, route: '@Get()' },
    listen: (port) => `app.listen(${port}, "0.0.0.0")`,
  },
  {
    ...{ language: 'javascript', says: /\bexpress\b|\bkoa\b/, route: 'app.get("/", …)' },
    listen: (port) => `listen(${port}, "0.0.0.0")`,
  },
  {
    language: 'javascript',
    says: /\.listen\b/,
    usual: true,
    listen: (port) => `listen(${port}, "0.0.0.0")`,
  },
  {
    ...{ language: 'python', says: /\buvicorn\.run\b/, route: '@app.get("/")' },
    listen: (port) => `uvicorn.run(app, host="0.0.0.0", port=${port})`,
  },
  {
    ...{ language: 'python', says: /\bfastapi\b/i, route: '@app.get("/")' },
    listen: (port) => `fastapi run --port ${port}`,
  },
  {
    ...{ language: 'python', says: /\bflask\b/i, route: '@app.route("/")' },
    listen: (port) => `app.run(host="0.0.0.0", port=${port})`,
  },
  {
    ...{ language: 'python', says: /\bdjango\b/, route: 'path("", …)' },
    listen: (port) => `python manage.py runserver 0.0.0.0:${port}`,
  },
  {
    ...{ language: 'python', says: /\baiohttp\b/, route: 'web.get("/", …)' },
    listen: (port) => `web.run_app(app, host="0.0.0.0", port=${port})`,
  },
  {
    ...{ language: 'python', says: /\bbottle\b/, route: '@route("/")' },
    listen: (port) => `run(host="0.0.0.0", port=${port})`,
  },
  {
    ...{ language: 'python', says: /\bgradio\b/ },
    listen: (port) => `launch(server_name="0.0.0.0", server_port=${port})`,
  },
  {
    ...{ language: 'python', says: /\b\w*(?:HTTP|TCP)Server\b|\bmake_server\b/ },
    listen: (port) => `HTTPServer(("0.0.0.0", ${port}), …)`,
  },
  {
    ...{ language: 'go', says: /gin-gonic\/gin/, route: 'r.GET("/", …)' },
    listen: (port) => `r.Run(":${port}")`,
  },
  {
    ...{ language: 'go', says: /gofiber\/fiber/, route: 'app.Get("/", …)' },
    listen: (port) => `app.Listen(":${port}")`,
  },
  {
    ...{ language: 'go', says: /labstack\/echo/, route: 'e.GET("/", …)' },
    listen: (port) => `e.Start(":${port}")`,
  },
  {
    ...{ language: 'go', says: /\bAddr:/, route: 'http.HandleFunc("/", …)' },
    listen: (port) => `http.Server{Addr: ":${port}"}`,
  },
  {
    ...{
      language: 'go',
      says: /\bListenAndServe\b/,
      usual: true,
      route: 'http.HandleFunc("/", …)',
    },
    listen: (port) => `http.ListenAndServe(":${port}", nil)`,
  },
  { language: 'go', says: /\bnet\.Listen\b/, listen: (port) => `net.Listen("tcp", ":${port}")` },
  {
    ...{ language: 'java', says: /springframework/, route: '@GetMapping("/")' },
    listen: (port) => `server.address=0.0.0.0, server.port=${port}`,
  },
  {
    ...{ language: 'java', says: /\bjavalin\b/i, route: 'app.get("/", …)' },
    listen: (port) => `start("0.0.0.0", ${port})`,
  },
  {
    ...{ language: 'java', says: /\bio\.ktor\b/, route: 'get("/") { … }' },
    listen: (port) => `embeddedServer(Netty, port = ${port}, host = "0.0.0.0")`,
  },
  {
    ...{
      language: 'java',
      says: /\bInetSocketAddress\b/,
      usual: true,
      route: 'createContext("/", …)',
    },
    listen: (port) => `new InetSocketAddress(${port})`,
  },
  { language: 'java', says: /\bServerSocket\b/, listen: (port) => `new ServerSocket(${port})` },
  {
    ...{ language: 'ruby', says: /\bsinatra\b/i, route: 'get "/" do … end' },
    listen: (port) => `set :bind, "0.0.0.0"; set :port, ${port}`,
  },
  {
    ...{ language: 'ruby', says: /\bWEBrick\b/, route: 'mount_proc "/" do … end' },
    listen: (port) => `WEBrick::HTTPServer.new(BindAddress: "0.0.0.0", Port: ${port})`,
  },
  {
    ...{ language: 'ruby', says: /\bTCPServer\b/ },
    listen: (port) => `TCPServer.new("0.0.0.0", ${port})`,
  },
  {
    language: 'ruby',
    says: /\brails\b/i,
    route: 'root "…"',
    listen: (port) => `rails server -b 0.0.0.0 -p ${port}`,
  },
  {
    ...{ language: 'rust', says: /\brocket\b/, route: '#[get("/")]' },
    listen: (port) => `ENV ROCKET_ADDRESS=0.0.0.0 ROCKET_PORT=${port}`,
  },
  {
    ...{ language: 'rust', says: /\bactix_web\b/, route: '#[get("/")]' },
    listen: (port) => `bind(("0.0.0.0", ${port}))`,
  },
  {
    ...{ language: 'rust', says: /\bTcpListener\b/, route: 'route("/", get(…))' },
    listen: (port) => `TcpListener::bind("0.0.0.0:${port}")`,
  },
  {
    ...{
      language: 'csharp',
      says: /WebApplication|WebHost|AspNetCore/,
      route: 'app.MapGet("/", …)',
    },
    listen: (port) => `ENV ASPNETCORE_URLS=http://0.0.0.0:${port}`,
  },
  {
    language: 'perl',
    says: /\bMojolicious\b/,
    route: "get '/' => …",
    listen: (port) => `-l http://*:${port}`,
  },
  { language: 'nginx', says: /\blisten\b/, usual: true, listen: (port) => `listen ${port};` },
  { language: 'apache', says: /\bListen\b/, usual: true, listen: (port) => `Listen ${port}` },
];
