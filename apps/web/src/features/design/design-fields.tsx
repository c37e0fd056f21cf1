import { useState } from 'react';

import { Autocomplete } from '../../ui/autocomplete.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AmountField, CheckField, Field, SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ICON_NAMES, Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { LogoMark } from '../../ui/logo.tsx';

const SWATCHES = [
  ['paper', 'bg-paper'],
  ['surface', 'bg-surface'],
  ['sunken', 'bg-sunken'],
  ['ink', 'bg-ink'],
  ['muted', 'bg-muted'],
  ['primary', 'bg-primary'],
  ['primary-soft', 'bg-primary-soft'],
  ['attention-mark', 'bg-attention-mark'],
  ['attention-soft', 'bg-attention-soft'],
  ['danger', 'bg-danger'],
  ['danger-soft', 'bg-danger-soft'],
  ['test', 'bg-test'],
  ['test hatch', 'hatch'],
] as const;

const FRUIT = ['Aguacate', 'Guayaba', 'Limón', 'Mamey', 'Papaya', 'Tuna'].map((label) => ({
  key: label,
  label,
  detail: 'Fruta',
}));

export function DesignFields() {
  const [text, setText] = useState('');
  return (
    <div className="space-y-6">
      <Card title="Colour">
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
          {SWATCHES.map(([name, look]) => (
            <li key={name}>
              <span className={`block h-12 rounded-md border border-line ${look}`} />
              {name}
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          {(['primary', 'secondary', 'quiet', 'danger'] as const).map((kind) => (
            <Button key={kind} kind={kind}>
              {kind}
            </Button>
          ))}
          <Button kind="primary" icon="stamp">
            Timbrar A-1043 por $1,160.00
          </Button>
          <Button kind="primary" isBusy>
            Running
          </Button>
          <Button disabled>Disabled</Button>
          <IconButton icon="trash" label="Quitar" />
          <Keys keys={['Ctrl', 'K']} />
        </div>
      </Card>
      <Card title="Fields">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Text" hint="A hint before anything is wrong." />
          <TextField label="Wrong" defaultValue="EKU90" error="No es un RFC. Debe tener 12 o 13 caracteres." isMono />
          <TextField label="Disabled" defaultValue="URE180429TM6" disabled isMono />
          <AmountField label="Amount" defaultValue="1160.00" />
          <SelectField label="Select" options={[{ value: '03', label: '03 · Transferencia' }]} />
          <TextAreaField label="Notes" isOptional="opcional" />
          <CheckField label="Checkbox" defaultChecked />
          <Autocomplete
            label="Autocomplete"
            placeholder="Fruta"
            text={text}
            onText={setText}
            items={FRUIT.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))}
            onChoose={({ label }) => setText(label)}
          />
          <Field label="Any control" hint="Label, hint and error tied to it.">
            {(control) => <input {...control} type="date" className="control" />}
          </Field>
          <FileDrop label="Drop files, or choose them" hint="PNG or JPEG" accept="image/png" onFiles={() => {}} />
          <FileDrop label="Wrong" accept=".cer" error="No es un certificado." onFiles={() => {}} />
        </div>
      </Card>
      <Card title="Icons and marks">
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6">
          <li className="flex flex-col items-center gap-1">
            <LogoMark />
            mark
          </li>
          {ICON_NAMES.map((name) => (
            <li key={name} className="flex flex-col items-center gap-1">
              <Icon name={name} className="size-6" />
              {name}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
