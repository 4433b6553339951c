/**
 * What servers log of a request whose function failed, before they close the connection without an
 * answer: net/http of Go, socketserver of Python, com.sun.net.httpserver of Java where the program
 * prints the error.
 */
const failed =
  /\bhttp: panic serving |\bException (?:occurred|happened) during processing of request|\bat jdk\.httpserver\/sun\.net\.httpserver\.ServerImpl\b/;

/** Whether a log tells of a request that nobody got an answer to. */
export const hasFailedRequest = (log: string): boolean => failed.test(log);
