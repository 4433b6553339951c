import { nearName } from '../../text/near-name.js';

/** Images that bring a command, where it is a language’s. */
export const languages = new Map(
  [
    [['python', 'python3', 'pip', 'pip3'], 'python:3.13-slim'],
    [['node', 'npm', 'npx', 'yarn', 'corepack'], 'node:22-slim'],
    [['go'], 'golang:1.27'],
    [['java', 'javac', 'jar'], 'eclipse-temurin:25'],
    [['mvn'], 'maven:3-eclipse-temurin-21'],
    [['gradle'], 'gradle:8-jdk21'],
    [['php'], 'php:8.4-cli'],
    [['composer'], 'composer:2'],
    [['ruby', 'gem', 'bundle'], 'ruby:3.4-slim'],
    [['cargo', 'rustc'], 'rust:1-slim'],
    [['dotnet'], 'mcr.microsoft.com/dotnet/sdk:8.0'],
  ].flatMap(([commands, image]) =>
    (commands as readonly string[]).map((command) => [command, image as string] as const),
  ),
);

/** What beginners call in a Dockerfile. */
const common = [
  ...['apt-get', 'apt', 'apk', 'pip', 'pip3', 'python', 'python3', 'npm', 'npx', 'node', 'yarn'],
  ...['mkdir', 'chmod', 'chown', 'cp', 'mv', 'rm', 'ls', 'cd', 'echo', 'cat', 'touch', 'useradd'],
  ...['adduser', 'curl', 'wget', 'git', 'make', 'go', 'java', 'javac', 'mvn', 'composer', 'cargo'],
  ...['flask', 'gunicorn', 'uvicorn', 'fastapi', 'streamlit', 'nginx', 'php', 'ruby', 'sh', 'bash'],
  ...['apache2-foreground', 'httpd-foreground', 'php-fpm'],
];

/**
 * The command that was most likely meant: others are so many that one letter must do. A command of
 * its own, such as gunicorn, is no misspelt other, such as uvicorn.
 */
export const nearProgram = (name: string): string | undefined =>
  common.includes(name) ? undefined : nearName(name, common, name.length < 8 ? 1 : 2);
