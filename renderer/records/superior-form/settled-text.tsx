import { useState } from "react";
import { Input } from "antd";

interface SettledTextProps {
  readonly label: string;
  readonly text: string;
  readonly onSettled: (text: string) => void;
}

/** A short text that is taken when the clerk leaves it, not with every letter. */
export function SettledText({ label, text, onSettled }: SettledTextProps) {
  const [typed, setTyped] = useState(text);
  return (
    <Input
      aria-label={label}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== text) onSettled(typed.trim());
      }}
    />
  );
}
