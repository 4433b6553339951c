/** What Windows has in the place of the control characters from 128 on. Source: Encoding Standard, windows-1252 */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The sign that Windows means by a number; undefined where it is that of any other character. */
export const windowsSign = (number: number): string | undefined => signs[number - 0x80];

/** A text with those of Windows, where control characters were read: Node.js 20 takes its bytes for Latin-1. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsSign(control.charCodeAt(0)) ?? control);
