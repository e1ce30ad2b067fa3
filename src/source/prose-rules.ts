import { rule } from '../messages.ts';
import { didYouMean } from './nearest.ts';

// What can be wrong with figures, pictures and running text.

type Guess = { nearest: string | undefined };

// Figures and pictures

export const imageInText = rule<{ address: string }>({
  id: 'source:image-in-text',
  severity: 'error',
  says: ({ address }) => `The picture "${address}" stands in running text`,
  wayOut: () => 'Give it a paragraph of its own that begins with it; its caption may follow in that paragraph',
});

export const figureWithoutAlternative = rule<{ address: string }>({
  id: 'source:figure-without-alternative',
  severity: 'error',
  says: ({ address }) => `The figure "${address}" has no alternative text`,
  wayOut: () => 'Say between the square brackets what it shows, for those who cannot see it',
});

export const outsideFolder = rule<{ address: string }>({
  id: 'source:outside-folder',
  severity: 'error',
  says: ({ address }) => `"${address}" is not a file in the interview’s folder`,
  wayOut: () => 'Put the picture in the folder and write its path, for example figures/reactor.svg',
});

export const missingPicture = rule<{ address: string } & Guess>({
  id: 'source:missing-picture',
  severity: 'error',
  says: ({ address }) => `There is no file "${address}" in the interview’s folder`,
  wayOut: ({ nearest }) => didYouMean(nearest, 'Put the picture there, or correct the path'),
});

export const unreadablePicture = rule<{ address: string }>({
  id: 'source:unreadable-picture',
  severity: 'error',
  says: ({ address }) => `"${address}" is not an SVG, PNG, JPEG or WebP picture with a size`,
  wayOut: () => 'Save it again as one of these; an SVG needs a viewBox',
});

export const unsafeDrawing = rule<{ address: string; what: string }>({
  id: 'source:unsafe-drawing',
  severity: 'error',
  says: ({ address, what }) => `The drawing "${address}" holds ${what}`,
  wayOut: () => 'Export it as a plain SVG without scripts, events and links to other files',
});

export const unknownDrawing = rule<{ address: string }>({
  id: 'source:unknown-drawing',
  severity: 'error',
  says: ({ address }) => `We do not draw a figure "${address}"`,
  wayOut: () => 'Write #timeline for the timeline, or the path of a picture',
});

export const noTimeline = rule<object>({
  id: 'source:no-timeline',
  severity: 'error',
  says: () => 'There is no timeline to draw',
  wayOut: () => 'Put timeline: with its milestones into the front matter',
});

// What running text may not hold

export const rawHtml = rule<{ html: string }>({
  id: 'source:raw-html',
  severity: 'warning',
  says: ({ html }) => `HTML is left out: ${html}`,
  wayOut: () => 'Write it in Markdown; for a plain < write \\<',
});

export const unsafeLink = rule<{ address: string }>({
  id: 'source:unsafe-link',
  severity: 'warning',
  says: ({ address }) => `The link to "${address}" is left out; its words stay`,
  wayOut: () => 'Link to an address that begins with https:, http: or mailto:',
});

export const foreignBlock = rule<{ what: string; wayOut: string }>({
  id: 'source:foreign-block',
  severity: 'error',
  says: ({ what }) => `An interview cannot hold ${what}`,
  wayOut: ({ wayOut }) => wayOut,
});
