/* The plan: how the time stands against it, in words, and a segment a slide as wide as its planned time. */
window.behaviours.plan = (deck, signal) => {
  const secondsOf = (slide) => Number(slide.dataset.seconds);
  const talk = deck.slides.slice(0, deck.inTalk);
  const total = talk.reduce((sum, slide) => sum + secondsOf(slide), 0);
  const parts = Object.fromEntries(
    [...document.querySelectorAll('.desk [data-time]')].map((part) => [part.dataset.time, part]),
  );
  const bar = document.querySelector('.segments');
  const mark = bar.querySelector('.segments-mark');
  const clock = (seconds) => {
    const whole = Math.max(0, Math.floor(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  };
  const before = () => talk.slice(0, deck.current).reduce((sum, slide) => sum + secondsOf(slide), 0);

  if (bar.children.length === 1)
    for (const slide of talk) {
      const segment = document.createElement('i');
      segment.style.flexGrow = String(secondsOf(slide));
      bar.insertBefore(segment, mark);
    }
  function place() {
    for (const [at, segment] of [...bar.querySelectorAll('i')].entries()) {
      segment.className = at < deck.current ? 'past' : at === deck.current ? 'here' : '';
    }
  }
  function tell({ run, slide }) {
    const planned = secondsOf(deck.slide);
    parts.run.textContent = clock(run);
    parts.total.textContent = deck.words('pace', 'of', { total: clock(total) });
    parts.slide.textContent = clock(slide);
    parts.planned.textContent = deck.words('pace', 'of', { total: clock(planned) });
    const [from, to] = [before(), before() + planned];
    const name = run === 0 ? 'plan' : run < from - 1 ? 'ahead' : run > to + 1 ? 'behind' : 'plan';
    const by = clock(name === 'ahead' ? from - run : run - to);
    parts.pace.textContent = deck.current < deck.inTalk ? deck.words('pace', name, { time: by }) : '';
    const share = Math.min(1, slide / planned);
    parts.bar.style.setProperty('--share', String(share));
    parts.bar.classList.toggle('over', slide > planned);
    mark.style.setProperty('--at', String(Math.min(1, run / total)));
  }
  deck.on('turned', place, signal);
  deck.on('time', tell, signal);
  place();
};
