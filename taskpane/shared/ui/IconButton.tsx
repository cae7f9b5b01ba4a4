import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

type Props = Readonly<{
  icon: ReactElement;
  /** Heard, and seen when it is pointed at. */
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
