import type { Recorded } from './recorded.js';

const usual = `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java
EXPOSE 8000
CMD ["java", "Main"]
`;

const shared = `public class Main {
    public static void main(String[] args) {
    }
}
`;

/** What was really said, and what must be said of it. */
export const javaRecorded: readonly Recorded[] = [
  {
    of: 'an exception',
    files: {
      Dockerfile: usual,
      'Main.java': `public class Main {
    static String name(String[] all) {
        return all[3];
    }

    public static void main(String[] args) {
        System.out.println(name(args));
    }
}
`,
    },
    log: `Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 0
	at Main.name(Main.java:3)
	at Main.main(Main.java:7)
`,
    at: 'Main.java:3',
    tells: /ArrayIndexOutOfBoundsException: Index 3 out of bounds/,
  },
  {
    of: 'an exception that another one has caused',
    files: {
      Dockerfile: usual,
      'Main.java': `public class Main {
    static void start() {
        try {
            Integer.parseInt(System.getenv("PORT"));
        } catch (NumberFormatException error) {
            throw new IllegalStateException("no port", error);
        }
    }

    public static void main(String[] args) {
        start();
    }
}
`,
    },
    log: `Exception in thread "main" java.lang.IllegalStateException: no port
	at Main.start(Main.java:6)
	at Main.main(Main.java:11)
Caused by: java.lang.NumberFormatException: Cannot parse null string
	at java.base/java.lang.Integer.parseInt(Integer.java:624)
	at java.base/java.lang.Integer.parseInt(Integer.java:778)
	at Main.start(Main.java:4)
	... 1 more
`,
    at: 'Main.java:4',
    tells: /NumberFormatException: Cannot parse null string/,
  },
  {
    of: 'a class in the wrong case',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java
EXPOSE 8000
CMD ["java", "main"]
`,
      'Main.java': shared,
    },
    log: `Error: Could not find or load main class main
Caused by: java.lang.ClassNotFoundException: main
`,
    at: 'Dockerfile:6',
    tells: /“main”[\s\S]*called “Main”: capital/,
  },
  {
    of: 'a class with the ending of its file',
    files: {
      Dockerfile: `FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /classes ./
EXPOSE 8000
CMD ["java", "Main.class"]
`,
      'Main.java': shared,
    },
    log: `Error: Could not find or load main class Main.class
Caused by: java.lang.ClassNotFoundException: Main.class
`,
    at: 'Dockerfile:5',
    tells: /named without an ending: CMD \["java", "Main"\]/,
  },
  {
    of: 'a main that is spelt otherwise',
    files: {
      Dockerfile: `FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /classes ./
EXPOSE 8000
CMD ["java", "Main"]
`,
      'Main.java': 'public class Main {\n    public static void mian(String[] args) {}\n}\n',
    },
    log: `Error: Main method not found in class Main, please define the main method as:
   public static void main(String[] args)
or a JavaFX application class must extend javafx.application.Application
`,
    at: 'Main.java:2',
    tells: /begins with “public static void main[\s\S]*by “mian”\?/,
  },
  {
    of: 'a class that is not there',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java
EXPOSE 8000
CMD ["java", "Server"]
`,
      'Main.java': shared,
    },
    log: `Error: Could not find or load main class Server
Caused by: java.lang.ClassNotFoundException: Server
`,
    at: 'Dockerfile:6',
    tells: /no class that is called “Server”/,
  },
  {
    of: 'a file that is not there',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java
EXPOSE 8000
CMD ["java", "-jar", "target/app.jar"]
`,
      'Main.java': shared,
    },
    log: `Error: Unable to access jarfile target/app.jar
`,
    at: 'Dockerfile:6',
    tells: /does not hold the program “target\/app\.jar”/,
  },
  {
    of: 'a file that names no class',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java && jar cf app.jar Main.class
EXPOSE 8000
CMD ["java", "-jar", "app.jar"]
`,
      'Main.java': shared,
    },
    log: `no main manifest attribute, in app.jar
`,
    at: 'Dockerfile:6',
    tells: /--main-class/,
  },
  {
    of: 'a program that is compiled for a newer Java',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java && printf "\\\\105" | dd of=Main.class bs=1 seek=7 conv=notrunc
EXPOSE 8000
CMD ["java", "Main"]
`,
      'Main.java': shared,
    },
    log: `Error: LinkageError occurred while loading main class Main
	java.lang.UnsupportedClassVersionError: Main has been compiled by a more recent version of the Java Runtime (class file version 69.0), this version of the Java Runtime only recognizes class file versions up to 65.0
`,
    tells: /compiled for Java 25, and the image has Java 21[\s\S]*--release 21/,
  },
  {
    of: 'a port that is taken',
    files: {
      Dockerfile: usual,
      'Main.java': `import java.net.*;

public class Main {
    public static void main(String[] args) throws Exception {
        new ServerSocket(8000);
        new ServerSocket(8000);
    }
}
`,
    },
    log: `Exception in thread "main" java.net.BindException: Address already in use
	at java.base/sun.nio.ch.Net.bind0(Native Method)
	at java.base/sun.nio.ch.Net.bind(Net.java:577)
	at java.base/sun.nio.ch.Net.bind(Net.java:566)
	at java.base/sun.nio.ch.NioSocketImpl.bind(NioSocketImpl.java:636)
	at java.base/java.net.ServerSocket.bind(ServerSocket.java:391)
	at java.base/java.net.ServerSocket.<init>(ServerSocket.java:278)
	at java.base/java.net.ServerSocket.<init>(ServerSocket.java:171)
	at Main.main(Main.java:6)
`,
    at: 'Main.java:6',
    tells: /BindException: Address already in use[\s\S]*Start it once/,
  },
  {
    of: 'a database on localhost',
    files: {
      Dockerfile: usual,
      'Main.java': `import java.net.*;

public class Main {
    public static void main(String[] args) throws Exception {
        new Socket("localhost", 5432);
    }
}
`,
    },
    log: `Exception in thread "main" java.net.ConnectException: Connection refused
	at java.base/sun.nio.ch.Net.connect0(Native Method)
	at java.base/sun.nio.ch.Net.connect(Net.java:601)
	at java.base/sun.nio.ch.Net.connect(Net.java:590)
	at java.base/sun.nio.ch.NioSocketImpl.connect(NioSocketImpl.java:583)
	at java.base/java.net.SocksSocketImpl.connect(SocksSocketImpl.java:351)
	at java.base/java.net.Socket.connect(Socket.java:751)
	at java.base/java.net.Socket.connect(Socket.java:686)
	at java.base/java.net.Socket.<init>(Socket.java:555)
	at java.base/java.net.Socket.<init>(Socket.java:324)
	at Main.main(Main.java:5)
`,
    at: 'Main.java:5',
    tells: /ConnectException[\s\S]*localhost is the container itself/,
  },
  {
    of: 'a database that is not there',
    files: {
      Dockerfile: usual,
      'Main.java': `import java.net.*;

public class Main {
    public static void main(String[] args) throws Exception {
        new Socket("db", 5432);
    }
}
`,
    },
    log: `Exception in thread "main" java.net.UnknownHostException: db
	at java.base/sun.nio.ch.NioSocketImpl.connect(NioSocketImpl.java:567)
	at java.base/java.net.SocksSocketImpl.connect(SocksSocketImpl.java:351)
	at java.base/java.net.Socket.connect(Socket.java:751)
	at java.base/java.net.Socket.connect(Socket.java:686)
	at java.base/java.net.Socket.<init>(Socket.java:555)
	at java.base/java.net.Socket.<init>(Socket.java:324)
	at Main.main(Main.java:5)
`,
    at: 'Main.java:5',
    tells: /UnknownHostException: db[\s\S]*looks for another machine/,
  },
  {
    of: 'a class that was not copied',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java && rm Other.class
EXPOSE 8000
CMD ["java", "Main"]
`,
      'Main.java': `public class Main {
    public static void main(String[] args) {
        System.out.println(new Other());
    }
}
`,
      'Other.java': `public class Other {}
`,
    },
    log: `Exception in thread "main" java.lang.NoClassDefFoundError: Other
	at Main.main(Main.java:3)
Caused by: java.lang.ClassNotFoundException: Other
	at java.base/jdk.internal.loader.BuiltinClassLoader.loadClass(BuiltinClassLoader.java:641)
	at java.base/jdk.internal.loader.ClassLoaders$AppClassLoader.loadClass(ClassLoaders.java:188)
	at java.base/java.lang.ClassLoader.loadClass(ClassLoader.java:526)
	... 1 more
`,
    at: 'Main.java:3',
    tells: /“Other” is not where Java looks/,
  },
  {
    of: 'a source that cannot be compiled',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY Main.java .
CMD ["java", "Main.java"]
`,
      'Main.java': `public class Main {
    public static void main(String[] args) {
        System.out.println("x")
    }
}
`,
    },
    log: `Main.java:3: error: ';' expected
        System.out.println("x")
                               ^
1 error
error: compilation failed
`,
    at: 'Main.java:3',
    tells: /error: ';' expected[\s\S]*Java cannot read/,
  },
  {
    of: 'an exception in a package, without words',
    files: {
      Dockerfile: `FROM eclipse-temurin:21-jdk
WORKDIR /app
COPY . .
RUN javac -d . *.java
EXPOSE 8000
CMD ["java", "web.Main"]
`,
      'Main.java': `package web;

public class Main {
    public static void main(String[] args) throws Exception {
        throw new Exception();
    }
}
`,
    },
    log: `Exception in thread "main" java.lang.Exception
	at web.Main.main(Main.java:5)
`,
    at: 'Main.java:5',
    tells: /before it answered\. The message: Exception\b/,
  },
  {
    of: 'a server that is never started',
    code: 'APP_EXITED',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /web\nCOPY Main.java ./\nRUN javac Main.java\nCMD ["java", "Main"]\n',
      'Main.java': `public class Main {
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(8000), 0);
        server.createContext("/", Main::handle);
        // server.start();
    }
}
`,
    },
    log: '',
    at: 'Main.java:3',
    tells: /Add as the last line of main: server\.start\(\);$/,
  },
  {
    of: 'the page of another path',
    code: 'HTTP_STATUS',
    number: 404,
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /web\nCOPY Main.java ./\nRUN javac Main.java\nCMD ["java", "Main"]\n',
      'Main.java': `public class Main {
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(8000), 0);
        server.createContext("/hello", Main::handle);
        server.start();
    }
}
`,
    },
    log: '',
    at: 'Main.java:4',
    tells:
      /only page that the program has is \/hello[\s\S]*Write: server\.createContext\("\/", Main::handle\);$/,
  },
  {
    of: 'a page that is longer than was said',
    code: 'BAD_RESPONSE',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk\nWORKDIR /web\nCOPY Main.java ./\nRUN javac Main.java\nCMD ["java", "Main"]\n',
      'Main.java': `public class Main {
    static void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 3);
        exchange.getResponseBody().write(page);
    }
}
`,
    },
    log: `GET /
java.io.IOException: too many bytes to write to stream
	at jdk.httpserver/sun.net.httpserver.FixedLengthOutputStream.write(FixedLengthOutputStream.java:80)
	at jdk.httpserver/sun.net.httpserver.PlaceholderOutputStream.write(ExchangeImpl.java:466)
	at Main.answer(Main.java:4)
	at jdk.httpserver/sun.net.httpserver.ServerImpl$Exchange.run(ServerImpl.java:937)
`,
    at: 'Main.java:4',
    tells: /closes the connection[\s\S]*too many bytes to write to stream/,
  },
  {
    of: 'a program and its class in one word',
    files: {
      Dockerfile: 'FROM eclipse-temurin:25-jre\nCMD ["java Main"]\n',
    },
    log: `/__cacert_entrypoint.sh: 3: exec: java Main: not found
`,
    at: 'Dockerfile:2',
    as: 'CMD_NOT_FOUND',
    tells: /“java Main” is one word[\s\S]*Write: CMD \["java", "Main"\]$/,
  },
  {
    of: 'classes that are left in their stage',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk AS build\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -encoding UTF-8 -d /classes Main.java\nFROM eclipse-temurin:25-jre\nWORKDIR /web\nCOPY --from=build /src ./\nCMD ["java", "Main"]\n',
      'Main.java': 'public class Main {}\n',
    },
    log: 'Error: Could not find or load main class Main\nCaused by: java.lang.ClassNotFoundException: Main\n',
    at: 'Dockerfile:7',
    tells: /are in \/classes \(Dockerfile:4\)[\s\S]*Write: COPY --from=build \/classes \.\/$/,
  },
  {
    of: 'classes above their folder',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk AS build\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -encoding UTF-8 -d /classes Main.java\nFROM eclipse-temurin:25-jre\nWORKDIR /web\nCOPY --from=build /classes ./\nWORKDIR /app\nCMD ["java", "Main"]\n',
      'Main.java': 'public class Main {}\n',
    },
    log: 'Error: Could not find or load main class Main\nCaused by: java.lang.ClassNotFoundException: Main\n',
    at: 'Dockerfile:8',
    tells:
      /at “\/app\/Main\.class”, and Dockerfile:7 puts it at “\/web\/Main\.class”[\s\S]*Move this line above Dockerfile:7: WORKDIR \/app$/,
  },
  {
    of: 'a class in a package',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk AS build\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -encoding UTF-8 -d /classes Main.java\nFROM eclipse-temurin:25-jre\nWORKDIR /web\nCOPY --from=build /classes ./\nCMD ["java", "Main"]\n',
      'Main.java': 'package web;\n\npublic class Main {}\n',
    },
    log: 'Error: Could not find or load main class Main\nCaused by: java.lang.ClassNotFoundException: Main\n',
    at: 'Dockerfile:8',
    tells:
      /belongs to the package “web”[\s\S]*Name it with its package: CMD \["java", "web\.Main"\]$/,
  },
  {
    of: 'a class that nothing explains',
    files: {
      Dockerfile:
        'FROM eclipse-temurin:25-jdk AS build\nWORKDIR /src\nCOPY Main.java ./\nRUN javac -encoding UTF-8 -d /classes Main.java\nFROM eclipse-temurin:25-jre\nWORKDIR /web\nENV CLASSPATH=/lib\nCOPY --from=build /classes ./\nCMD ["java", "Main"]\n',
      'Main.java': 'public class Main {}\n',
    },
    log: 'Error: Could not find or load main class Main\nCaused by: java.lang.ClassNotFoundException: Main\n',
    at: 'Dockerfile:9',
    tells: /Check the name in CMD/,
  },
];
