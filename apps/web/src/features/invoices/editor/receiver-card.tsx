import { RFC_EXTRANJERO } from '@kita/cfdi/light';
import { useTranslations } from 'use-intl';

import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useEditorForm } from './editor-form.tsx';
import type { Receiver } from './editor-values.ts';

interface ReceiverCardProps {
  readonly receiver: Receiver;
  /** What SAT would say about it. */
  readonly wrong: string | undefined;
  readonly onChange: () => void;
}

/** Who it is for, as SAT compares it. A receiver abroad is written here: SAT knows only the name. */
export function ReceiverCard({ receiver, wrong, onChange }: ReceiverCardProps) {
  const t = useTranslations('editor.customer');
  const isAbroad = receiver.rfc === RFC_EXTRANJERO && receiver.id === undefined;
  return (
    <div className="space-y-3 rounded-md border border-line bg-paper p-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold break-words">{receiver.legal_name || t('foreign')}</p>
          <p className="text-muted">
            <span className="font-mono">{receiver.rfc}</span> · {t('regime', { regime: receiver.regimen_fiscal })} ·{' '}
            {t('postalCode', { code: receiver.postal_code })}
          </p>
          {wrong !== undefined && (
            <p id="receiver-wrong" className="mt-1 text-danger">
              {wrong}
            </p>
          )}
        </div>
        <Button kind="quiet" aria-describedby={wrong === undefined ? undefined : 'receiver-wrong'} onClick={onChange}>
          {t('change')}
        </Button>
      </div>
      {isAbroad && <Abroad />}
    </div>
  );
}

function Abroad() {
  const t = useTranslations('editor.customer');
  const form = useEditorForm();
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <TextField label={t('abroadName')} maxLength={300} {...form.register('customer.legal_name')} />
      <TextField
        label={t('abroadCountry')}
        isMono
        isOptional={t('optional')}
        maxLength={3}
        placeholder="USA"
        {...form.register('customer.residencia_fiscal', { setValueAs: upper })}
      />
      <TextField
        label={t('abroadTaxId')}
        isMono
        isOptional={t('optional')}
        maxLength={40}
        {...form.register('customer.num_reg_id_trib')}
      />
    </div>
  );
}

function upper(value: string | undefined): string | undefined {
  return value?.toUpperCase();
}
