CREATE TABLE "app"."whatsapp_settings" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"sends_invoices" boolean NOT NULL,
	"language" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."phone_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "app"."customers" ADD COLUMN "whatsapp_consent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."customers" ADD COLUMN "whatsapp_consent_source" text;--> statement-breakpoint
ALTER TABLE "app"."customers" ADD COLUMN "send_by_email" text DEFAULT 'inherit' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."customers" ADD COLUMN "send_by_whatsapp" text DEFAULT 'inherit' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."users" ADD COLUMN "verified_phone" text;--> statement-breakpoint
ALTER TABLE "app"."users" ADD COLUMN "phone_verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."phone_codes" ADD CONSTRAINT "phone_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "phone_codes_user" ON "app"."phone_codes" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_telephone" ON "app"."messages" USING btree ("recipient") WHERE "app"."messages"."channel" = 'whatsapp';--> statement-breakpoint
CREATE INDEX "messages_whatsapp_id" ON "app"."messages" USING btree ("provider_id") WHERE "app"."messages"."channel" = 'whatsapp';--> statement-breakpoint
CREATE INDEX "suppressions_address" ON "app"."suppressions" USING btree ("channel","address");--> statement-breakpoint
ALTER TABLE "app"."customers" ADD CONSTRAINT "customers_sending_known" CHECK ("app"."customers"."send_by_email" in ('inherit', 'always', 'never') and "app"."customers"."send_by_whatsapp" in ('inherit', 'always', 'never'));