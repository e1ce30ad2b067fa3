/* All slides at a glance: each is a button; the appendix is one that opens. */
window.behaviours.overview = (deck, signal) => {
  const opener = document.querySelector('.open-appendix');
  const picks = deck.slides.map((slide) => slide.querySelector('.pick'));
  const steps = { ArrowLeft: () => -1, ArrowRight: () => 1, ArrowUp: () => -across(), ArrowDown: () => across() };
  const seen = () => [...picks, opener].filter((button) => button?.getClientRects().length > 0);

  /* How many stand in a row. */
  function across() {
    const [first, ...others] = seen().map((button) => button.getBoundingClientRect().top);
    const next = others.findIndex((top) => Math.abs(top - first) > 1);
    return next < 0 ? others.length + 1 : next + 1;
  }
  function open(isOpen) {
    opener?.setAttribute('aria-expanded', String(isOpen));
    deck.main.classList.toggle('appendix-open', isOpen);
  }
  function move(event) {
    const all = seen();
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Home') all[0].focus();
    else if (event.key === 'End') all.at(-1).focus();
    else if (steps[event.key]) all[Math.min(all.length - 1, Math.max(0, at + steps[event.key]()))].focus();
    else return;
    event.preventDefault();
  }

  for (const [at, pick] of picks.entries()) {
    pick.hidden = false;
    if (at === deck.current) pick.setAttribute('aria-current', 'true');
    else pick.removeAttribute('aria-current');
    const choose = () => {
      deck.show(at);
      deck.enter(deck.home);
    };
    pick.addEventListener('click', choose, { signal });
  }
  opener?.addEventListener('click', () => open(opener.getAttribute('aria-expanded') !== 'true'), { signal });
  deck.on('key', move, signal);
  open(deck.current >= deck.inTalk);
  picks[deck.current].focus();
  signal.addEventListener('abort', () => {
    for (const pick of picks) pick.hidden = true;
    scrollTo(0, 0);
    deck.slide.focus({ preventScroll: true });
  });
};
