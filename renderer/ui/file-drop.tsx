import { useState, type DragEvent, type ReactNode } from "react";
import { Button } from "#renderer/ui/plain/button.tsx";
import "./file-drop.css";

interface FileDropProps {
  /** What stands on the button. */
  readonly label: string;
  readonly onChoose: () => void;
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

/** A file chosen by a button or dropped. */
export function FileDrop({ label, onChoose, onDrop, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onDrop(file);
  }

  return (
    <div
      className="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button kind="primary" onClick={onChoose}>
        {label}
      </Button>
      {children}
    </div>
  );
}
