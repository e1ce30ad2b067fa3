/* Which behaviours each view has. */
(() => {
  const { deck } = window;
  const views = ['talk', 'overview', 'reading', 'presenter'];
  // biome-ignore format: a table
  const rows = [
    /*                   talk, overview, reading, presenter */
    ['otherWindow',      1,    1,        1,       1],
    ['address',          1,    1,        1,       1],
    ['inert',            1,    1,        1,       1],
    ['scale',            1,    1,        1,       1],
    ['pressing',         1,    1,        1,       1],
    ['number',           1,    1,        0,       1],
    ['keys',             1,    0,        0,       1],
    ['letters',          1,    1,        1,       1],
    ['swipe',            1,    0,        0,       0],
    ['zones',            1,    0,        0,       0],
    ['focus',            1,    0,        0,       0],
    ['announcing',       1,    0,        0,       1],
    ['black',            1,    0,        0,       1],
    ['controls',         1,    1,        1,       1],
    ['viewButtons',      1,    1,        1,       1],
    ['fullScreen',       1,    1,        1,       1],
    ['presenterButton',  1,    0,        1,       0],
    ['help',             1,    1,        1,       1],
    ['progress',         1,    0,        0,       0],
    ['overview',         0,    1,        0,       0],
    ['reading',          0,    0,        1,       0],
    ['plan',             0,    0,        0,       1],
    ['clock',            0,    0,        0,       1],
    ['desk',             0,    0,        0,       1],
  ];
  deck.behavioursIn = (view) => rows.filter((row) => row[views.indexOf(view) + 1]).map(([name]) => name);
  deck.enter(views.includes(deck.asked) ? deck.asked : deck.home);
})();
