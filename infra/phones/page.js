// The page is made by the server; this only carries what people press to the API and shows the page anew.
const status = document.querySelector('[role=status]');
const dialog = document.querySelector('dialog');
const phrases = document.body.dataset;

async function call(path, body) {
  const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error((await answer.json()).error);
}

async function refresh() {
  const focused = document.activeElement?.closest('[data-number]')?.dataset.number;
  const text = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const part of ['header', 'main']) document.querySelector(part).replaceWith(fresh.querySelector(part));
  showLatest();
  if (focused) {
    document.querySelector(`[data-number="${focused}"] .answer input`)?.focus({ preventScroll: true });
  }
}

function showLatest() {
  for (const list of document.querySelectorAll('.phone ol')) list.scrollTop = list.scrollHeight;
}

/** One thing at a time: while it runs, every button waits with the clock. */
async function during(phrase, work) {
  if (document.body.inert) return;
  document.body.inert = true;
  status.textContent = phrase;
  try {
    await work();
    await refresh();
    status.textContent = '';
  } catch (error) {
    status.textContent = phrases.failed + error.message;
  } finally {
    document.body.inert = false;
  }
}

const answerFrom = (phone, body) =>
  during('', () => call(`/local/phones/${encodeURIComponent(phone.dataset.number)}/replies`, { body }));

async function decisionOf(messageId) {
  const language = document.documentElement.lang.slice(0, 2);
  return (await fetch(`/local/messages/${messageId}?lang=${language}`)).text();
}

function showDecision(html) {
  dialog.innerHTML = html;
  dialog.scrollTop = 0;
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (button === null) return;
  const { advance, say, why } = button.dataset;
  if (advance) await during(phrases.busy, () => call('/local/clock', { advance }));
  if (say) await answerFrom(button.closest('.phone'), say);
  if (why) {
    dialog.textContent = phrases.loading;
    dialog.showModal();
    showDecision(await decisionOf(why));
  }
});

document.addEventListener('submit', async (event) => {
  const form = event.target.closest('.answer');
  if (form === null) return;
  event.preventDefault();
  await answerFrom(form.closest('.phone'), form.elements.body.value);
});

dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

showLatest();
