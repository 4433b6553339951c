import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';

/**
 * A report as text. Pure: the same arguments give the same text.
 * @param base the folder that the projects were named from, as seen from the repository's root
 * @param back the same folder, as seen from that of the file in which the text will stand; with `/`
 */
export type Reporter = (report: Report, messages: Messages, base?: string, back?: string) => string;
