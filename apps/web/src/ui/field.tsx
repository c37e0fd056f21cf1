import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

import { classNames } from './class-names.ts';

interface FieldText {
  readonly label: string;
  /** Explains before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** Good news about what was typed. */
  readonly note?: ReactNode;
  readonly isOptional?: string | undefined;
}

interface FieldProps extends FieldText {
  readonly className?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** Label, hint, control and error, tied together for whoever listens instead of looking. */
export function Field({ label, hint, error, note, isOptional, className, children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {isOptional !== undefined && <span className="ml-1 font-normal text-muted">{isOptional}</span>}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined || undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-danger">
          {error}
        </p>
      )}
      {note}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

type InputProps = FieldText &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
    readonly className?: string;
    readonly isMono?: boolean;
    readonly ref?: React.Ref<HTMLInputElement>;
  };

export function TextField({ label, hint, error, note, isOptional, className, isMono, ...input }: InputProps) {
  return (
    <Field {...{ label, hint, error, note, isOptional, className }}>
      {(control) => (
        <input type="text" {...input} {...control} className={classNames('control', isMono && 'font-mono')} />
      )}
    </Field>
  );
}

/** An amount is text from the first key to the wire: no number, no rounding, no spinning wheel. */
export function AmountField({ className, ...input }: InputProps) {
  return (
    <TextField
      inputMode="decimal"
      autoComplete="off"
      {...input}
      className={classNames('[&_input]:text-right', className)}
    />
  );
}

type SelectProps = FieldText &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
    readonly className?: string;
    readonly ref?: React.Ref<HTMLSelectElement>;
    readonly options: readonly Option[];
  };

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The browser's own select: complete for keyboards and readers, and at home on a phone. */
export function SelectField({ label, hint, error, note, isOptional, className, options, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, note, isOptional, className }}>
      {(control) => (
        <select {...select} {...control} className="control">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type TextAreaProps = FieldText &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> & {
    readonly className?: string;
    readonly ref?: React.Ref<HTMLTextAreaElement>;
  };

export function TextAreaField({ label, hint, error, note, isOptional, className, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, note, isOptional, className }}>
      {(control) => <textarea rows={3} {...area} {...control} className="control" />}
    </Field>
  );
}

interface CheckFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: ReactNode;
  readonly ref?: React.Ref<HTMLInputElement>;
}

export function CheckField({ label, ...input }: CheckFieldProps) {
  return (
    <label className="flex min-h-9 items-center gap-2 max-sm:min-h-11">
      <input type="checkbox" {...input} className="size-4 accent-primary" />
      <span>{label}</span>
    </label>
  );
}
