-- How alike products count as, and from which severity each band begins, by programme. 1, 0.5, 0.25, 0.1 and 20, 40, 60,
-- 80 are what every programme went by before.
alter table programme add column step_variety double precision default 1 not null;
alter table programme add column step_product double precision default 0.5 not null;
alter table programme add column step_group double precision default 0.25 not null;
alter table programme add column step_wider double precision default 0.1 not null;
alter table programme add column band_watch double precision default 20 not null;
alter table programme add column band_moderate double precision default 40 not null;
alter table programme add column band_high double precision default 60 not null;
alter table programme add column band_severe double precision default 80 not null;
alter table programme add constraint programme_steps_fall check (
    1 >= step_variety and step_variety >= step_product and step_product >= step_group and step_group >= step_wider
    and step_wider >= 0);
alter table programme add constraint programme_bands_rise check (
    0 <= band_watch and band_watch <= band_moderate and band_moderate <= band_high and band_high <= band_severe
    and band_severe <= 100);
