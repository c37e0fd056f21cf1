import { useTranslations } from 'use-intl';

import { useApi } from '../../../lib/api/api-context.tsx';
import { failureOf } from '../../../lib/api/problem.ts';
import { tidyAmount } from '../../../lib/format/money.ts';
import { withheldChoices } from '../../../lib/taxes/tax-choices.ts';
import type { WithheldChoice } from '../../../lib/taxes/tax-choices.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckField } from '../../../ui/field.tsx';
import { useEditorForm, useField } from './editor-form.tsx';

/** Withholdings, prices with taxes, and keeping the line as a product: out of the way until somebody wants them. */
export function LineMore({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const tt = useTranslations('taxes');
  const form = useEditorForm();
  const chosen = useField(`items.${index}.withheld`);
  const iva = useField(`items.${index}.iva`);
  const toggle = (name: WithheldChoice, isOn: boolean) =>
    form.setValue(`items.${index}.withheld`, isOn ? [...chosen, name] : chosen.filter((other) => other !== name), {
      shouldDirty: true,
    });
  return (
    <details className="col-span-12" open={chosen.length > 0}>
      <summary className="w-fit text-muted">{t('more')}</summary>
      <div className="flex flex-wrap items-center gap-x-5">
        {iva !== 'kept' &&
          withheldChoices.map((name) => (
            <CheckField
              key={name}
              label={tt(`withheld.${name}`)}
              checked={chosen.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />
          ))}
        <CheckField label={t('lineIsGross')} {...form.register(`items.${index}.is_gross`)} />
        <KeepAsProduct index={index} />
      </div>
    </details>
  );
}

/** Next time its name is enough. */
function KeepAsProduct({ index }: { readonly index: number }) {
  const t = useTranslations('editor.lines');
  const form = useEditorForm();
  const announce = useAnnounce();
  const product = useField(`items.${index}.product`);
  const create = useApi().query.useMutation('post', '/v1/products', {
    onSuccess: ({ id, description }) => {
      form.setValue(`items.${index}.product`, id);
      announce(t('productKept', { name: description }));
    },
    onError: (error) => {
      const failure = failureOf(error);
      announce(failure.kind === 'problem' ? failure.problem.detail : t('productNotKept'), 'danger');
    },
  });
  const keep = () => {
    const line = form.getValues(`items.${index}`);
    const taxes =
      line.iva === 'kept' ? (line.taxes ?? []) : [...(line.iva === 'none' ? [] : [line.iva]), ...line.withheld];
    create.mutate({
      body: {
        description: line.description.trim(),
        clave_prod_serv: line.clave_prod_serv,
        clave_unidad: line.clave_unidad,
        unit_price: line.unit_price === '' ? null : tidyAmount(line.unit_price),
        price_includes_tax: line.is_gross,
        objeto_imp: taxes.length === 0 ? '01' : '02',
        taxes,
      },
    });
  };
  if (product !== undefined) return <span className="text-muted">{t('isProduct')}</span>;
  return (
    <Button kind="quiet" icon="box" isBusy={create.isPending} onClick={keep}>
      {t('keepProduct')}
    </Button>
  );
}
