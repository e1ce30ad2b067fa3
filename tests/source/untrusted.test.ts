import { expect, test } from 'vitest';
import { hazardIn } from '../../src/source/drawing.ts';
import { complaintsOf, readText, whole } from './announced.ts';

const answer = (words: string) => whole(`# Titel\n\n## Vraag?\n\n### Rudi Diercks\n\n:lead[Ja.]\n\n${words}\n`);
const secondBlock = (text: string) => JSON.stringify(readText(text).interview?.questions[0]?.answers[0]?.blocks[1]);

test('aliases that multiply are refused before they are followed', () => {
  const levels = Array.from({ length: 15 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}x]`);
  const bomb = `---\na0: &a0 [x, x, x]\n${levels.join('\n')}\n---\n`;
  expect(complaintsOf(bomb).every((said) => said.includes('source:yaml-alias'))).toBe(true);
  expect(readText(bomb).interview).toBeUndefined();
});

test('a field named __proto__ is an unknown field', () => {
  expect(complaintsOf('---\n__proto__: { language: nl }\n---\n')).toContainEqual(
    expect.stringContaining('Unknown: "__proto__"'),
  );
});

test.each([
  '[hier](javascript:alert(1))',
  '[hier](JavaScript:alert(1))',
  '[hier](&#106;avascript:alert(1))',
  '[hier](<java\tscript:alert(1)>)',
  '[hier](data:text/html;base64,AAAA)',
  '[hier](vbscript:x)',
  '[hier](file:///etc/passwd)',
  '[hier](//example.org)',
  '[hier][a]\n\n[a]: javascript:alert(1)',
])('%j loses its address and keeps its words', (link) => {
  const block = secondBlock(answer(link));
  expect(block).toContain('"hier"');
  expect(block).not.toContain('href');
});

test.each([
  'Een <img src=x onerror="alert(1)"> beeld',
  '<script>alert(1)</script>',
  '<iframe src="https://example.org"></iframe>',
  '<!-- --><b onclick=x>',
  '<!-- a --> <b> <!-- b -->',
])('%j leaves no HTML behind, and is told', (html) => {
  const text = answer(html);
  expect(secondBlock(text) ?? '').not.toMatch(/onerror|script|iframe|onclick|<b>|"raw"/);
  expect(complaintsOf(text)).toContainEqual(expect.stringContaining('warning source:raw-html'));
});

test.each([
  '<svg><ScRiPt>x</ScRiPt></svg>',
  '<svg><svg:script>x</svg:script></svg>',
  '<svg\nonload="x"/>',
  '<svg a="b"onload = "x"/>',
  '<svg><foreignObject/></svg>',
  '<svg><a href="javascript:x"/></svg>',
  "<svg><a xlink:href='https://example.org'/></svg>",
  '<svg><use href="&#104;ttps://example.org#a"/></svg>',
  '<svg><use href="andere.svg#a"/></svg>',
  '<svg><image href=kern.png /></svg>',
  '<svg><image href="data:image/svg+xml;base64,AAAA"/></svg>',
  '<svg><rect style="fill:url(https://example.org/a)"/></svg>',
  '<svg><style>@import "a.css";</style></svg>',
  '<svg><style>a{b:u\\72l(x)}</style></svg>',
  '<?xml-stylesheet href="#a"?><svg/>',
  '<?xml version="1.0" encoding="shift_jis"?><svg/>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
  '<svg><set attributeName="xlink:href" to="javascript:x"/></svg>',
  '<svg><animate attributeName="onclick" to="x"/></svg>',
])('the drawing %j is refused', (svg) => {
  expect(hazardIn(svg)).toBeDefined();
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>',
  '<svg><rect fill="url(#a)" style="fill: url( \'#a\' ); mask:url(&quot;#b&quot;)"/></svg>',
  '<svg><image href = "data:image/png;base64,AAAA"/><use href=\'#a\'/></svg>',
  '<?xml version="1.0" encoding="UTF-8"?><svg/>',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
  '<svg><desc>De zon = het licht, online of niet.</desc><text font-style="italic">Aan</text></svg>',
])('the drawing %j is harmless', (svg) => {
  expect(hazardIn(svg)).toBeUndefined();
});

test.each(['utf16le', 'latin1'] as const)(
  'a drawing in %s is not taken: a browser might read what we did not',
  (encoding) => {
    const bytes = new Uint8Array(Buffer.from('<svg viewBox="0 0 1 1"><desc>Café</desc></svg>', encoding));
    const text = whole('# Titel\n\n![a](kern.svg)\n\n## Vraag?\n\n### Rudi Diercks\n\n:lead[Ja.]\n');
    const { file, interview } = readText(text, new Map([['kern.svg', bytes]]));
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['unreadable-picture']);
    expect(interview?.figures).toEqual([]);
  },
);

test.each([
  ['brackets', '['.repeat(19_000)],
  ['closed brackets', '['.repeat(9000) + ']'.repeat(9000)],
  ['marks in marks', ':lead['.repeat(3000)],
  ['emphasis', '*a **b '.repeat(2500)],
  ['one long word in a heading', `\n\n### ${'a'.repeat(19_000)}`],
])('%s without end are read in seconds', (_, words) => {
  const start = performance.now();
  readText(answer(words));
  expect(performance.now() - start).toBeLessThan(20_000);
});
