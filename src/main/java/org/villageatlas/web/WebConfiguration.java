package org.villageatlas.web;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.villageatlas.answer.Format;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final WebSettings settings;
    private final FormatParameter formats;

    WebConfiguration(WebSettings settings, List<Format> more) {
        this.settings = settings;
        formats = new FormatParameter(more);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(formats, new HeaderContentNegotiationStrategy()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters(formats));
    }

    /** Pages beside the map have addresses without the ending of their file. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/reports/overlap").setViewName("forward:/reports/overlap.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/maps/base/**")
                .addResourceLocations(
                        settings.baseMap().toAbsolutePath().toUri().toString())
                .setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS));
    }
}
