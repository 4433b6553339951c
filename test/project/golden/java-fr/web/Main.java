import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

public class Main {
    // Ce que dit la page. Changez-le, puis reconstruisez l’image.
    static final String GREETING = "Hello World!";

    // Qui demande la page `/` reçoit le message d’accueil, en texte brut ; les autres pages n’existent pas.
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

    // Chaque demande laisse une ligne dans le journal, et chaque erreur aussi : le serveur, lui, la tairait.
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
        // Un port sans adresse veut dire toutes les interfaces réseau. Avec 127.0.0.1, seuls les programmes du conteneur pourraient l’atteindre.
        HttpServer server = HttpServer.create(new InetSocketAddress(8000), 0);
        server.createContext("/", Main::handle);
        server.start();
        System.out.println("Listening on port 8000");
    }
}
