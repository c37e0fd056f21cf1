DROP INDEX "app"."catalog_rows_products_search";--> statement-breakpoint
DROP INDEX "app"."catalog_rows_search";--> statement-breakpoint
DROP INDEX "app"."catalog_words_alike";--> statement-breakpoint
CREATE INDEX "catalog_rows_products_search" ON "app"."catalog_rows" USING gin ("search") WITH (fastupdate=false) WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" = 'c_ClaveProdServ';--> statement-breakpoint
CREATE INDEX "catalog_rows_search" ON "app"."catalog_rows" USING gin ("catalog","search") WITH (fastupdate=false) WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" <> 'c_ClaveProdServ';--> statement-breakpoint
CREATE INDEX "catalog_words_alike" ON "app"."catalog_words" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);