import type { Preview } from '../class/preview-class.js';
import type { UsualMessages } from '../i18n/messages.js';

/** What would become of each student's project, a line for each; empty where nothing is to be said. */
export function previewText(previews: readonly Preview[], messages: UsualMessages): string {
  if (previews.length === 0) return '';
  const lines = previews.map(
    (preview) => `  ${messages.door.problem(preview.student.folder, fate(preview, messages))}`,
  );
  return [messages.class.wouldEach, ...lines].join('\n');
}

function fate(preview: Preview, { class: { would } }: UsualMessages): string {
  const { project, edited, changed, overwritten, why } = preview;
  if (project === 'made') return would.made;
  const brought = changed.filter((path) => !overwritten.includes(path));
  const parts = [
    ...(brought.length > 0 ? [would.changed(brought)] : []),
    ...(overwritten.length > 0 ? [would.overwritten(overwritten)] : []),
    ...(edited.length > 0 ? [would.kept(edited)] : []),
    ...(why === null ? [] : [why]),
  ];
  return parts.length === 0 ? would.complete : parts.join('\n    ');
}
