import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

public class Main {
    // <%- words.greeting %>
    static final String GREETING = "<%- string(answers.greeting) %>";

    // <%- words.answer %>
    static void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/")) {
            byte[] page = GREETING.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    // <%- words.handle %>
    static void handle(HttpExchange exchange) throws IOException {
        System.out.println(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try {
            answer(exchange);
        } catch (Exception error) {
            error.printStackTrace();
            exchange.sendResponseHeaders(500, -1);
        }
        exchange.close();
    }

    public static void main(String[] arguments) throws IOException {
        // <%- words.main %>
        HttpServer server = HttpServer.create(new InetSocketAddress(8000), 0);
        server.createContext("/", Main::handle);
        server.start();
        System.out.println("Listening on port 8000");
    }
}
