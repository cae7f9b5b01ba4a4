import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

type Props = Readonly<{
  icon: ReactElement;
  /** Read out by screen readers, and shown as a tooltip. */
  label: string;
  disabled?: boolean;
  onClick: () => void;
}>;

export function IconButton({ icon, label, disabled = false, onClick }: Props): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    />
  );
}
