import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../words/en.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that does it says. */
  readonly act: string;
  readonly busy?: boolean;
  onAct(): void;
  onClose(): void;
}

/** Says what will be gone and asks once. Pattern: modal dialog; the focus starts on Cancel. */
export const Confirm = ({ open, title, children, act, busy = false, onAct, onClose }: Props) => (
  <Modal
    opened={open}
    onClose={onClose}
    title={title}
    closeButtonProps={{ 'aria-label': words.common.close }}
  >
    {children}
    <Group justify="flex-end" mt="md">
      <Button variant="default" onClick={onClose} data-autofocus>
        {words.common.cancel}
      </Button>
      <Button color="red" onClick={onAct} loading={busy}>
        {act}
      </Button>
    </Group>
  </Modal>
);
