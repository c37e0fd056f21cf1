import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type Tone = 'info' | 'good' | 'attention' | 'danger';

const TONES: Readonly<Record<Tone, { box: string; icon: IconName; mark: string }>> = {
  info: { box: 'bg-sunken border-line', icon: 'document', mark: 'text-muted' },
  good: { box: 'bg-primary-soft border-primary', icon: 'check', mark: 'text-primary' },
  attention: { box: 'bg-attention-soft border-attention-mark', icon: 'warning', mark: 'text-attention' },
  danger: { box: 'bg-danger-soft border-danger', icon: 'warning', mark: 'text-danger' },
};

interface BannerProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
}

export function Banner({ tone = 'info', title, children, action, role }: BannerProps) {
  const { box, icon, mark } = TONES[tone];
  return (
    <div role={role} className={classNames('flex gap-3 rounded-md border p-3', box)}>
      <span className={classNames('pt-0.5', mark)}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0 flex-1 space-y-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
        {action !== undefined && <div className="flex flex-wrap gap-2 pt-1">{action}</div>}
      </div>
    </div>
  );
}
