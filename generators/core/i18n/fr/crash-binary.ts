import { inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrashBinary } from '../en/crash-binary.js';

const unloaded = (what: string, other: string) =>
  `Le fichier ${quoted(what)} est là, mais pas ce qui le charge : ${quoted(other)}, de la bibliothèque C.`;
const otherProcessor = (what: string, other: string) =>
  `Le programme est fait pour un autre processeur (${what}) que l’image${other === '' ? '' : ` (${other})`}.`;
const olderLibrary = (what: string) =>
  `Le programme a été construit sur un système plus récent : il a besoin de ${what}, et l’image en a une version plus ancienne.`;
const otherSystem = (what: string) =>
  `Le programme est fait pour ${what}, et un conteneur exécute Linux.`;

/** Ce que veulent dire les premiers octets d’un programme qui ne peut pas être exécuté. */
export const frCrashBinary: typeof enCrashBinary = {
  'loader-go': {
    means: unloaded,
    remedy: () =>
      'Que Go fasse un programme qui n’a pas besoin de bibliothèque C : écrivez ENV CGO_ENABLED=0 au-dessus de « go build ».',
  },
  'loader-glibc': {
    means: unloaded,
    remedy: () =>
      'Il a été construit avec la bibliothèque C de Debian : prenez une telle base pour la dernière étape (FROM debian:13-slim à la place de scratch ou d’alpine), ou construisez-le sur Alpine.',
  },
  'loader-musl': {
    means: unloaded,
    remedy: () =>
      'Il a été construit avec la bibliothèque C d’Alpine : prenez alpine pour la dernière étape, ou construisez-le dans une image de Debian.',
  },
  'library-missing': {
    means: (what) => `La bibliothèque ${quoted(what)} n’est pas dans l’image.`,
    remedy: () =>
      'Installez son paquet dans la dernière étape : RUN apt-get update && apt-get install -y PAQUET (sur Alpine : RUN apk add PAQUET).',
  },
  'library-older': {
    means: olderLibrary,
    remedy: () =>
      'Construisez-le et exécutez-le sur la même version du système : que les deux lignes FROM nomment la même, debian:13-slim par exemple.',
  },
  'library-older-go': {
    means: olderLibrary,
    remedy: () =>
      'Que Go fasse un programme qui n’a pas besoin de bibliothèque C : écrivez ENV CGO_ENABLED=0 au-dessus de « go build ». Ou que les deux lignes FROM nomment la même version de Debian.',
  },
  processor: {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Construisez-le pour ${other === '' ? 'le processeur de l’image' : other}, et n’écrivez pas --platform dans le Dockerfile.`,
  },
  'processor-go': {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Retirez GOARCH du Dockerfile${other === '' ? '' : `, ou écrivez GOARCH=${other}`}.`,
  },
  'processor-copied': {
    means: otherProcessor,
    remedy: (_what, other) =>
      `Construisez-le dans le Dockerfile, au lieu de copier ce qui a été construit ailleurs ; ou construisez-le pour Linux et ${other === '' ? 'ce processeur' : other} (pour Go : GOOS=linux GOARCH=${other === '' ? '…' : other} go build).`,
  },
  'processor-image': {
    means: (what) =>
      `L’image est faite pour un autre processeur${what === '' ? '' : ` (${what})`} que celui de cette machine.`,
    remedy: () =>
      'N’écrivez pas --platform derrière FROM ni dans la commande, téléchargez de nouveau la base avec « docker pull », et construisez de nouveau.',
  },
  system: {
    means: otherSystem,
    remedy: () =>
      'Construisez-le dans le Dockerfile, au lieu de copier ce qui a été construit ailleurs.',
  },
  'system-go': {
    means: otherSystem,
    remedy: () =>
      'Construisez-le pour Linux : retirez GOOS du Dockerfile, ou tapez GOOS=linux CGO_ENABLED=0 devant « go build ».',
  },
  'go-package': {
    means: (what) => `Le fichier ${quoted(what)} est une bibliothèque, et pas un programme.`,
    remedy: () =>
      'Ce que « go build » construit doit commencer par « package main », et avoir une « func main() ».',
  },
  'empty-file': {
    means: (what) => `Le fichier ${quoted(what)} est vide.`,
    remedy: () =>
      'Enregistrez-le, ou corrigez la commande qui le fait, puis construisez de nouveau.',
  },
};
