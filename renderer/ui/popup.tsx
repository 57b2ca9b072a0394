import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { createPortal } from "react-dom";
import "./popup.css";

interface PopupProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** As wide as the anchor at least. */
  readonly isWide?: boolean;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly minWidth: number;
}

function placeFor(anchor: HTMLElement, popup: HTMLElement, isWide: boolean): Place {
  const box = anchor.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = popup;
  const isBelow = box.bottom + offsetHeight + 8 <= window.innerHeight || box.top < offsetHeight;
  return {
    left: Math.max(4, Math.min(box.left, window.innerWidth - offsetWidth - 8)),
    top: isBelow ? box.bottom + 2 : box.top - offsetHeight - 2,
    minWidth: isWide ? box.width : 0,
  };
}

/** A layer beside a field: drawn above everything, gone when the page scrolls or one clicks away. */
export function Popup({ anchor, onClose, children, isWide = false }: PopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (anchor.current && popup.current) setPlace(placeFor(anchor.current, popup.current, isWide));
  }, [anchor, isWide, children]);
  useEffect(() => {
    const away = (event: Event) => {
      const target = event.target as Node;
      if (!popup.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener("mousedown", away);
    document.addEventListener("scroll", away, true);
    return () => {
      document.removeEventListener("mousedown", away);
      document.removeEventListener("scroll", away, true);
    };
  }, [anchor, onClose]);
  const home = anchor.current?.closest("dialog") ?? document.body;
  return createPortal(
    <div
      ref={popup}
      className="popup"
      style={place ?? { left: 0, top: 0, visibility: "hidden" }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    home,
  );
}
