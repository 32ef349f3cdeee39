import { SignedOut } from './server.js';

const EVERY = 10000;

// Asks now and then who else is here and whether the file is still the one that was loaded.
export function watch({ server, page, saving }) {
  const look = async () => {
    if (document.visibilityState !== 'visible') {
      return;
    }
    try {
      understand(await server.state(), page, saving);
    } catch (failure) {
      if (failure instanceof SignedOut) {
        page.warn('signedOut', page.words('signedOut'));
      }
    }
  };
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  return look();
}

function understand(state, page, saving) {
  const { words } = page;
  page.forget('signedOut');
  if (state.others?.length) {
    page.warn('others', words(state.others.length === 1 ? 'otherEdits' : 'othersEdit', state.others.join(', ')));
  } else {
    page.forget('others');
  }
  const quiet = !saving.unsaved && !saving.running && !saving.conflict;
  if (state.revision > saving.revision && quiet) {
    page.warn('newer', words('newer', state.savedBy, state.savedAt), [[words('loadIt'), () => saving.loadTheirs()]]);
  } else if (state.revision === saving.revision) {
    page.forget('newer');
    // What was found in a text that could not be saved must not be replaced by what was found before.
    if (quiet) {
      page.serverProblems(state.problems ?? []);
    }
  }
}
