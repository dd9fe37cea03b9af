import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren, ReactNode } from 'react';
import { create } from 'storybook/theming';

import { useDocsGlobals } from './docs-globals.ts';

const fonts = {
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontCode: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
};

const docsThemes = {
  light: create({
    base: 'light',
    ...fonts,
    appContentBg: '#ffffff',
    textColor: '#1c2128',
    colorSecondary: '#2a5fd6',
  }),
  dark: create({
    base: 'dark',
    ...fonts,
    appBg: '#17191d',
    appContentBg: '#17191d',
    appPreviewBg: '#17191d',
    textColor: '#e4e7eb',
    colorSecondary: '#8ab0ff',
  }),
};

/** Around every page of the docs: they follow the toolbar's theme as stories do. */
export function DocsFrame({
  children,
  ...props
}: PropsWithChildren<DocsContainerProps>): ReactNode {
  const { theme } = useDocsGlobals();
  return (
    <DocsContainer {...props} theme={docsThemes[theme]}>
      <div className="docs" data-theme={theme}>
        {children}
      </div>
    </DocsContainer>
  );
}
