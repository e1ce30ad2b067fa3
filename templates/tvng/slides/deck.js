/* Turns the deck's slides in a browser: no network, no storage, nothing kept but the address's hash. */
(() => {
  const root = document.documentElement;
  const deck = document.querySelector('.deck');
  const slides = [...document.querySelectorAll('.slide')];
  const controls = document.querySelector('.controls');
  const place = controls.querySelector('.place');
  const [back, on] = controls.querySelectorAll('.turn');
  const typed = document.querySelector('.typed');
  const announcement = document.querySelector('.announcement');
  const progress = document.querySelector('.progress');
  const last = slides.length - 1;
  const restMs = 3000;
  const swipePx = 40;
  let current = -1;
  let digits = '';
  let resting;
  let forgetting;

  /* Where an address leads: a slide's number, or a thing that stands on a slide. */
  function slideOf(hash) {
    const name = decodeURIComponent(hash.slice(1));
    if (/^\d+$/.test(name)) return Math.min(last, Math.max(0, Number(name) - 1));
    const target = name && document.getElementById(name);
    return target ? slides.indexOf(target.closest('.slide')) : -1;
  }

  function show(index) {
    const next = Math.min(last, Math.max(0, index));
    if (next !== current) {
      const hadFocus = current >= 0 && slides[current].contains(document.activeElement);
      current = next;
      for (const [at, slide] of slides.entries()) {
        slide.classList.toggle('current', at === current);
        slide.inert = at !== current;
      }
      if (hadFocus) slides[current].focus({ preventScroll: true });
      announcement.textContent = slides[current].getAttribute('aria-label');
      place.textContent = `${current + 1} / ${slides.length}`;
      back.setAttribute('aria-disabled', String(current === 0));
      on.setAttribute('aria-disabled', String(current === last));
      root.style.setProperty('--progress', String((current + 1) / slides.length));
    }
    const hash = `#${current + 1}`;
    if (location.hash === hash) return;
    /* Refused where a page has no address of its own: the deck then works without. */
    try {
      history.replaceState(null, '', hash);
    } catch {}
  }

  function scale() {
    root.style.setProperty('--scale', String(Math.min(deck.clientWidth / 1600, deck.clientHeight / 900)));
  }

  function wake() {
    controls.classList.remove('resting');
    clearTimeout(resting);
    resting = setTimeout(() => controls.classList.add('resting'), restMs);
  }

  function type(text) {
    digits = text.slice(0, 4);
    typed.hidden = digits === '';
    typed.textContent = `${typed.dataset.words} ${digits}`;
    clearTimeout(forgetting);
    forgetting = setTimeout(() => type(''), restMs);
  }

  const keys = {
    ArrowRight: () => show(current + 1),
    ArrowDown: () => show(current + 1),
    PageDown: () => show(current + 1),
    ' ': () => show(current + 1),
    ArrowLeft: () => show(current - 1),
    ArrowUp: () => show(current - 1),
    PageUp: () => show(current - 1),
    Home: () => show(0),
    End: () => show(last),
  };

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const onControl = event.target.closest('a, button') !== null;
    if (/^\d$/.test(event.key)) type(digits + event.key);
    else if (digits && event.key === 'Enter') {
      show(Number(digits) - 1);
      type('');
    } else if (digits && event.key === 'Backspace') type(digits.slice(0, -1));
    else if (digits && event.key === 'Escape') type('');
    else if (event.key === ' ' && event.shiftKey && !onControl) show(current - 1);
    else if (keys[event.key] && !(event.key === ' ' && onControl)) keys[event.key]();
    else return;
    event.preventDefault();
  }

  function swipe() {
    let start;
    document.addEventListener(
      'touchstart',
      ({ touches }) => {
        start = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
      },
      { passive: true },
    );
    document.addEventListener(
      'touchend',
      ({ changedTouches }) => {
        if (!start) return;
        const [touch] = changedTouches;
        const x = touch.clientX - start.x;
        const y = touch.clientY - start.y;
        start = undefined;
        if (Math.abs(x) > swipePx && Math.abs(x) > 2 * Math.abs(y) && (window.visualViewport?.scale ?? 1) <= 1.01) {
          show(current + (x < 0 ? 1 : -1));
        }
      },
      { passive: true },
    );
  }

  /* On paper all slides stand, and are read. */
  function spread() {
    for (const slide of slides) slide.inert = false;
  }
  function gather() {
    for (const [at, slide] of slides.entries()) slide.inert = at !== current;
  }

  root.classList.add('turned-by-script');
  controls.hidden = false;
  progress.hidden = false;
  for (const slide of slides) slide.tabIndex = -1;
  scale();
  show(Math.max(0, slideOf(location.hash)));
  wake();
  swipe();

  addEventListener('resize', scale);
  addEventListener('hashchange', () => {
    const to = slideOf(location.hash);
    if (to >= 0) show(to);
  });
  addEventListener('keydown', press);
  addEventListener('pointermove', wake, { passive: true });
  addEventListener('pointerdown', wake, { passive: true });
  addEventListener('beforeprint', spread);
  addEventListener('afterprint', gather);
  for (const button of [back, on]) button.addEventListener('click', () => show(current + Number(button.dataset.turn)));
})();
