import qrcode from 'qrcode-generator';

/** A QR code to be drawn in one colour: modules of one unit, with the quiet zone around them. */
export interface QrCode {
  /** Modules across, quiet zone included. */
  size: number;
  /** SVG path data of the dark modules, a stretch of a row each. */
  path: string;
}

/** Light modules on every side (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/** Gives the smallest QR code that holds a text, of which 15 % may be lost (level M). */
export function qrCodeOf(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const stretches: string[] = [];
  for (let row = 0; row < modules; row += 1) {
    let from = 0;
    for (let at = 0; at <= modules; at += 1) {
      if (at < modules && code.isDark(row, at)) continue;
      if (at > from) stretches.push(`M${from + quiet} ${row + quiet}h${at - from}v1h${from - at}z`);
      from = at + 1;
    }
  }
  return { size: modules + 2 * quiet, path: stretches.join('') };
}
