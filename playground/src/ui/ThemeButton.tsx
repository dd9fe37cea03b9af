import { Moon, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';

import { nextTheme, type AppTheme } from '../use-app-theme.ts';
import { IconButton } from './IconButton.tsx';

const themes = {
  system: { icon: SunMoon, title: 'as the system' },
  light: { icon: Sun, title: 'light' },
  dark: { icon: Moon, title: 'dark' },
} as const;

/** Goes from one theme of the app to the next. */
export function ThemeButton({
  chosen,
  onChoose,
}: {
  readonly chosen: AppTheme;
  readonly onChoose: (theme: AppTheme) => void;
}): ReactNode {
  const { icon, title } = themes[chosen];
  return (
    <IconButton icon={icon} label={`Theme: ${title}`} onClick={() => onChoose(nextTheme[chosen])} />
  );
}
