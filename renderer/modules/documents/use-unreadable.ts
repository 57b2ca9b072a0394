import { useState } from "react";

/** Options that hold something nobody can read, such as a day that isn't one. */
export function useUnreadable() {
  const [paths, setPaths] = useState<ReadonlySet<string>>(new Set());
  return {
    isAny: paths.size > 0,
    mark: (path: string, message: string | null) => {
      const others = [...paths].filter((one) => one !== path);
      setPaths(new Set(message === null ? others : [...others, path]));
    },
  };
}
