/** What the frame needs in the browser, all of it by delegation: Blazor may replace any element at any time. */
import { mountFootnotes } from './footnotes';
import { mountPresent } from './present';
import { mountReconnect } from './reconnect';
import { mountSearchKeys } from './search-keys';
import { mountSheet } from './sheet';
import { mountSubmitKeys } from './submit-keys';
import { mountTheme } from './theme';

mountTheme();
mountPresent();
mountSearchKeys();
mountReconnect();
mountSheet();
mountFootnotes();
mountSubmitKeys();
