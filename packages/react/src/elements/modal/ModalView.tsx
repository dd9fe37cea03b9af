import type { ReactNode } from 'react';

import { drawChildren, drawElement, drawInline } from '../../draw.tsx';
import { ModalFrame } from '../../instance/ModalFrame.tsx';
import type { ViewProps } from '../../view.ts';

/** The root of a component that is shown over another one. */
export function ModalView({ element, surface, place }: ViewProps<'modal'>): ReactNode {
  const { title, subtitle, size, children, submit } = element;
  return (
    <ModalFrame
      surface={surface}
      title={title}
      subtitle={subtitle?.length ? drawInline(subtitle, surface, `${place}-subtitle`) : undefined}
      size={size}
      footer={submit && drawElement(submit, surface, `${place}-submit`)}
    >
      {drawChildren(children, surface, place)}
    </ModalFrame>
  );
}
