/** What the menu of one line of the 推进表 gets; composed in the app. */
export interface TaskMenuProps {
  readonly taskUid: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}
