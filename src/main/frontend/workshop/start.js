import { Page } from './page.js';
import { Saving } from './saving.js';
import { Server } from './server.js';
import { watch } from './watching.js';
import { readWords } from './words.js';
import { nameIconButtons } from './decorate.js';

// Starts one editor in its place on the page. make() gives { read, load } and calls changed() after every change.
export async function start(kind, make) {
  const root = document.querySelector(`[data-heed-editor="${kind}"]`);
  if (!root) {
    return;
  }
  const words = readWords();
  const server = new Server(root);
  const page = new Page(root, words);
  let saving;
  try {
    const [text, catalogue] = await Promise.all([server.content(), server.catalogue()]);
    page.show();
    page.tool('saveNow', () => saving.save());
    const changed = () => saving?.changed();
    const editor = await make({ page, words, catalogue, server, changed });
    await editor.load(text);
    saving = new Saving({ root, server, page, read: editor.read, load: editor.load });
    page.status('ready');
    nameIconButtons(root, words);
    watch({ server, page, saving });
  } catch (failure) {
    // The file can still be mended as text.
    console.error(failure);
    page.giveUp();
  }
}
