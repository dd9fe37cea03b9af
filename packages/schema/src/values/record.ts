import * as z from 'zod';

type RecordOf<Value extends z.core.SomeType> = z.ZodRecord<z.ZodString, Value>;

interface CheckedRecordDef extends z.core.$ZodRecordDef {
  readonly maximum: number;
}

// Its `init` asserts a type, which TypeScript allows only on a name with an explicit type.
const ZodRecord: z.core.$constructor<z.ZodRecord> = z.ZodRecord;

/**
 * zod leaves the key `__proto__` of a record out of its output, which is right (R6), but neither
 * looks at its value nor counts it; the published schema does both.
 */
const CheckedRecord = z.core.$constructor<z.ZodRecord, CheckedRecordDef>(
  'CheckedRecord',
  (inst, def) => {
    ZodRecord.init(inst, def);
    const parse = inst._zod.parse.bind(inst._zod);
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      const result = parse(payload, context);
      if (typeof input !== 'object' || input === null) {
        return result;
      }
      const hidden = readHidden(def.valueType, input, context);
      if (hidden instanceof Promise || result instanceof Promise) {
        throw new z.core.$ZodAsyncError();
      }
      result.issues.push(...z.core.util.prefixIssues('__proto__', hidden.issues));
      if (Object.keys(input).length > def.maximum) {
        result.issues.push({
          code: 'custom',
          message: `Expected at most ${def.maximum} entries`,
          input,
          inst,
        });
      }
      return result;
    };
  },
);

function readHidden(schema: z.core.$ZodType, input: object, context: z.core.ParseContextInternal) {
  const property = Object.getOwnPropertyDescriptor(input, '__proto__');
  const payload = { value: property?.value as unknown, issues: [] };
  return property ? schema._zod.run(payload, context) : payload;
}

/** An object with any keys, whose values are all of one kind; `maximum` entries at most. */
export function recordOf<Value extends z.core.$ZodType>(
  value: Value,
  maximum = Number.POSITIVE_INFINITY,
): RecordOf<Value> {
  const record = new CheckedRecord({
    type: 'record',
    keyType: z.string(),
    valueType: value,
    maximum,
  }) as unknown as RecordOf<Value>;
  return maximum === Number.POSITIVE_INFINITY ? record : record.meta({ maxProperties: maximum });
}
