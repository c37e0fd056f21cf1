ALTER TABLE "app"."customers" ADD COLUMN "mail_opposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."customers" ADD COLUMN "erased_at" timestamp with time zone;