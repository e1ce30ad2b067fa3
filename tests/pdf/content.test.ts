import { expect, test } from 'vitest';
import { walkOf } from '../../src/pdf/content.ts';
import { openPdf } from '../../src/pdf/open.ts';
import type { Standing } from '../../src/pdf/visitor.ts';
import { changed, type Edit } from '../preflight/good.ts';

/** What a walk through the good document tells after a change, a line each: where, in which marks, and what. */
async function told(edit: Edit): Promise<string[]> {
  const pdf = await openPdf(await changed(edit));
  const lines: string[] = [];
  const line = (what: string, { source, mark }: Standing) => {
    const marks: string[] = [];
    for (let at = mark; at; at = at.outer) marks.unshift(at.mcid === undefined ? at.tag : `${at.tag} ${at.mcid}`);
    lines.push([source.kind, marks.join(' > '), what].filter(Boolean).join(': '));
  };
  const walk = walkOf(pdf, {
    text: (shown, standing) => {
      const { font, fontSize, renderingMode } = standing;
      const name = font?.getName('Subtype', pdf.follow)?.value ?? 'no font';
      line(`${Buffer.from(shown).toString('latin1')} in ${name} ${fontSize}, mode ${renderingMode}`, standing);
    },
    paint: (operator, standing) => line(`paints ${operator}`, standing),
    image: (image, standing) => line(`an image ${image.getNumber('W')?.value} wide`, standing),
  });
  for (const page of pdf.pages) walk(page);
  return lines;
}

const alone =
  (content: string): Edit =>
  ({ objects }) => {
    objects.content = `<< >> stream\n${content}`;
  };

test('text is told with its font, size and rendering mode, which q and Q keep', async () => {
  const content = 'BT /Plain 9 Tf q 3 Tr [(a) -20 (b)] TJ Q (c) \' 1 2 (d) " () Tj /Missing 7 Tf (e) Tj ET';
  expect(await told(alone(content))).toEqual([
    'page: a in TrueType 9, mode 3',
    'page: b in TrueType 9, mode 3',
    'page: c in TrueType 9, mode 0',
    'page: d in TrueType 9, mode 0',
    'page: e in no font 7, mode 0',
  ]);
});

test('marks nest, through forms too, and a form cannot close what stands round it', async () => {
  const lines = await told((document) => {
    alone('/P << /MCID 4 >> BDC /Span BMC /Drawing Do EMC f EMC EMC S')(document);
    document.objects.drawing = '<< /Type /XObject /Subtype /Form >> stream\nEMC /Figure << /MCID 0 >> BDC f';
  });
  expect(lines).toEqual(['form: P 4 > Span > Figure 0: paints f', 'page: P 4: paints f', 'page: paints S']);
});

test('properties are found among the resources', async () => {
  const lines = await told((document) => {
    document.replace('resources', '/XObject', '/Properties << /One << /MCID 7 >> >> /XObject');
    alone('/P /One BDC f EMC /P /Two BDC f EMC')(document);
  });
  expect(lines).toEqual(['page: P 7: paints f', 'page: P: paints f']);
});

test('patterns, masks, glyph procedures and appearances are gone through once', async () => {
  const lines = await told((document) => {
    const { objects, replace } = document;
    const stream = (operator: string) => `<< /Type /XObject /Subtype /Form >> stream\n${operator}`;
    objects.tile = stream('B');
    objects.mask = stream('b');
    objects.drawn = stream('/Drawing Do');
    objects.drawing = stream('s');
    objects.glyph = stream('d0 F');
    objects.three = '<< /Type /Font /Subtype /Type3 /CharProcs << /a @glyph >> >>';
    replace(
      'resources',
      '/Plain @plain',
      '/Three @three >> /Pattern << /P @tile >> /ExtGState << /G << /SMask << /G @mask >> >>',
    );
    replace('annotation', '/Subtype /Link', '/Subtype /Link /AP << /N << /On @drawn >> >>');
    alone('/P scn /P scn f /G gs /G gs f /Three 1 Tf /Three 2 Tf BI /W 3 /H 1 ID x EI')(document);
  });
  expect(lines).toEqual([
    'pattern: paints B',
    'page: paints f',
    'mask: paints b',
    'page: paints f',
    'glyph: paints F',
    'page: an image 3 wide',
    'appearance: paints s',
  ]);
});

test('a form that draws itself is drawn once', async () => {
  const lines = await told((document) => {
    alone('/Drawing Do /Drawing Do')(document);
    document.objects.drawing =
      '<< /Type /XObject /Subtype /Form /Resources @resources >> stream\nf /Drawing Do /Drawing Do';
  });
  expect(lines).toEqual(['form: paints f', 'form: paints f']);
});
