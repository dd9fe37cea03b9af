import { useCallback, useEffect, useState } from 'react';

import { keep, readKept } from '../storage.ts';
import { defaultSettings, readPreviewSettings, type PreviewSettings } from './view-settings.ts';

const KEY = 'preview';

/** The preview's settings, kept for the next visit. */
export function usePreviewSettings(): readonly [
  PreviewSettings,
  (change: (settings: PreviewSettings) => PreviewSettings) => void,
] {
  const [settings, setSettings] = useState(readSettings);
  useEffect(() => {
    keep(KEY, settings === defaultSettings ? undefined : JSON.stringify(settings));
  }, [settings]);
  return [settings, useCallback((change) => setSettings(change), [])];
}

function readSettings(): PreviewSettings {
  try {
    return readPreviewSettings(JSON.parse(readKept(KEY) ?? 'null'));
  } catch {
    // Kept by another playground, or edited by hand: nothing that would be missed.
    return defaultSettings;
  }
}
