import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../document-state';
import { WORDS } from '../words';

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody>
        {notice.details.length === 0 ? (
          notice.text
        ) : (
          <MessageBarTitle>{notice.text}</MessageBarTitle>
        )}
        {notice.details.map((detail) => (
          <div key={detail}>{detail}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={WORDS.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
