/* An address leads to a slide: by its number, or by the id of anything that stands on it. */
window.behaviours.address = (deck, signal) => {
  const indexOf = (hash) => {
    const name = decodeURIComponent(hash.slice(1));
    if (/^\d+$/.test(name)) return Number(name) - 1;
    const target = name ? document.getElementById(name)?.closest('.slide') : undefined;
    return target ? deck.slides.indexOf(target) : -1;
  };
  const follow = () => {
    const index = indexOf(location.hash);
    if (index >= 0) deck.show(index);
    write();
  };
  const write = () => {
    const hash = `#${deck.current + 1}`;
    if (location.hash === hash) return;
    /* Refused where a page has no address of its own: the deck then works without. */
    try {
      history.replaceState(null, '', hash);
    } catch {}
  };
  addEventListener('hashchange', follow, { signal });
  deck.on('turned', write, signal);
  if (deck.current < 0) deck.show(Math.max(0, indexOf(location.hash)), 'start');
  write();
};
