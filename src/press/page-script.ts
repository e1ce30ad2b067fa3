/** What the script in the page gives back. */
export interface Measured {
  overflows: { mark: string; label: string; by: number }[];
  landmarks: { mark: string; label: string }[];
}

/**
 * Runs inside the page, before printing: waits for fonts and pictures, then measures every `[data-fits]` box.
 * Serialised by Puppeteer, so it stands alone and uses nothing from outside.
 */
export async function readyAndMeasured(): Promise<Measured> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const labelOf = (box: Element) => box.closest('[data-label]')?.getAttribute('data-label') ?? '';
  const overflows = [...document.querySelectorAll('[data-fits]')]
    .map((box) => ({
      mark: box.getAttribute('data-fits') ?? '',
      label: labelOf(box),
      by: Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth),
    }))
    .filter(({ by }) => by > 1);
  const landmarks = [...document.querySelectorAll('[data-landmark]')].map((box) => ({
    mark: box.getAttribute('data-landmark') ?? '',
    label: labelOf(box),
  }));
  return { overflows, landmarks };
}
