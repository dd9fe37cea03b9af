import { FileUp } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import './drop-target.css';

/** Takes files that are dropped anywhere on the page. */
export function DropTarget({
  onFiles,
}: {
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // It is also told of going from one element to the next, which names where to.
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      // The browser would open it in place of the page, and an editor write it down.
      event.preventDefault();
      event.stopPropagation();
      onFiles(files);
    };
    const options = { capture: true };
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('dragleave', onDragLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      window.removeEventListener('dragover', onDragOver, options);
      window.removeEventListener('dragleave', onDragLeave, options);
      window.removeEventListener('drop', onDrop, options);
    };
  }, [onFiles]);

  if (!isOver) return null;
  return (
    <div className="pg-drop">
      <div className="pg-drop-text">
        <FileUp aria-hidden size={28} />
        <strong>Drop to import</strong>
        <span>Projects and trees (.json) or code (.tsx, .ts). Each comes in as a new project.</span>
      </div>
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
