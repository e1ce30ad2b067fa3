/** What the script in the page gives back. */
export interface Measured {
  overflows: { mark: string; label: string; by: number }[];
  landmarks: { mark: string; label: string; part?: string }[];
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
  const landmarks = [...document.querySelectorAll('[data-landmark], [data-mark]')].flatMap((box) => {
    const part = box.closest('[data-part]')?.getAttribute('data-part');
    const marks = (box.getAttribute('data-landmark') ?? box.getAttribute('data-mark') ?? '').split(' ');
    return marks.map((mark) => ({ mark, label: labelOf(box), ...(part && { part }) }));
  });
  return { overflows, landmarks };
}
